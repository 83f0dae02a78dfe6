import { fail, ok, type Result } from "../foundation/result.ts";
import type { ExerciseField } from "./exercise.ts";

export type BadField = { readonly kind: "bad-field"; readonly field: string; readonly because: BadFieldReason };
type BadFieldReason = "empty" | "not-0-to-10" | "not-a-day-and-time" | "not-an-option";

const WHOLE_TO_TEN = /^(?:\d|10)$/;
/** As a page's own field for a day and a time gives it, in the time zone of whoever writes. */
const DAY_AND_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * What is kept of a field: a rating as "0" to "10", a choice as its option, a day and time as "2026-11-25T18:30", a list with
 * one entry a line, and anything else as it was written.
 *
 * @error bad-field when something needed is empty, or does not fit the field's kind
 */
export function checkField(field: ExerciseField, written: string): Result<string, BadField> {
  const text = tidied(field, written);
  if (text === "") return field.optional ? ok("") : fail({ kind: "bad-field", field: field.id, because: "empty" });
  const because = whatIsWrong(field, text);
  return because === undefined ? ok(text) : fail({ kind: "bad-field", field: field.id, because });
}

function tidied({ kind }: ExerciseField, written: string): string {
  if (kind !== "list") return written.trim();
  return listOf(written).join("\n");
}

/** The entries of a list as it is kept. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function whatIsWrong(field: ExerciseField, text: string): BadFieldReason | undefined {
  switch (field.kind) {
    case "rating":
      return WHOLE_TO_TEN.test(text) ? undefined : "not-0-to-10";
    case "day-and-time":
      return DAY_AND_TIME.test(text) ? undefined : "not-a-day-and-time";
    case "choice":
      return field.options.includes(text) ? undefined : "not-an-option";
    default:
      return undefined;
  }
}
