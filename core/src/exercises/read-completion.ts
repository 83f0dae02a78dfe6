import { listOf } from "./check-field.ts";
import type { CompletionFields, Exercise, ExerciseField, ExerciseWording, FieldWording } from "./exercise.ts";

/** One line of what came back, ready to be drawn. */
export type CompletionLine = {
  readonly field: string;
  readonly label: string;
  readonly when: "before" | "after";
} & (
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "list"; readonly entries: readonly string[] }
  | { readonly kind: "day-and-time"; readonly at: string }
  | { readonly kind: "rating"; readonly value: number; readonly ends?: FieldWording["ends"] }
);

/**
 * What a client wrote, in the order of the exercise. What belongs to no field of it, as from a paper form or an earlier
 * version, follows under its own name: nothing that was written is left out.
 *
 * @param exercise missing where the exercise is not known here
 */
export function readCompletion(
  exercise: Exercise | undefined,
  wording: ExerciseWording | undefined,
  written: CompletionFields,
): readonly CompletionLine[] {
  const fields = exercise?.fields ?? [];
  const known = fields.flatMap((field): readonly CompletionLine[] => {
    const text = written[field.id]?.trim() ?? "";
    return text === "" ? [] : [lineOf(field, wording?.fields[field.id], text)];
  });
  const ids = new Set(fields.map(({ id }) => id));
  const others = Object.entries(written)
    .filter(([name, words]) => !ids.has(name) && words.trim() !== "")
    .map(([name, words]): CompletionLine => ({ field: name, label: name, when: "after", kind: "words", words }));
  return [...known, ...others];
}

function lineOf({ id, when, kind }: ExerciseField, words: FieldWording | undefined, text: string): CompletionLine {
  const line = { field: id, label: words?.label ?? id, when };
  switch (kind) {
    case "rating":
      // A rating that is no number, as from an imported form, is still what was written.
      return /^\d+$/.test(text)
        ? { ...line, kind, value: Number(text), ...(words?.ends && { ends: words.ends }) }
        : { ...line, kind: "words", words: text };
    case "list":
      return { ...line, kind, entries: listOf(text) };
    case "day-and-time":
      return { ...line, kind, at: text };
    case "choice":
      return { ...line, kind: "words", words: words?.options?.[text] ?? text };
    default:
      return { ...line, kind: "words", words: text };
  }
}
