import { fail, ok, type Result } from "@attune/core";
import { type CheckIn, type Filled, type Form, type Placed, placedOf } from "./check-in.ts";

export type Forms = { instrument: string; answers: Record<string, number>; inWords?: Record<string, string> }[];

/** The answers of a page's form, and which fields hold something that their question does not take. */
export type ReadFields = { readonly forms: Forms; readonly filled: Filled; readonly wrong: ReadonlySet<string> };

const MOST_LETTERS = 4000;

/** A form of which no question was answered is left out: nobody sends an empty one without meaning to. */
export function readFields(checkIn: CheckIn, sent: URLSearchParams): ReadFields {
  const placed = placedOf(checkIn);
  const filled = new Map(
    placed.flatMap(({ field }) => {
      const text = (sent.get(field) ?? "").trim();
      return text === "" ? [] : [[field, text] as const];
    }),
  );
  const read = placed.map((each) => ({ ...each, value: readField(each, filled) }));
  const wrong = new Set(read.filter(({ value }) => !value.ok).map(({ field }) => field));
  return { forms: checkIn.forms.flatMap((form) => formOf(form, read)), filled, wrong };
}

type Read = Placed & { readonly value: ReturnType<typeof readField> };

function formOf(form: Form, read: readonly Read[]): Forms {
  const answers: Record<string, number> = {};
  const inWords: Record<string, string> = {};
  for (const { question, value } of read.filter((each) => each.form === form)) {
    const given = value.ok ? value.value : undefined;
    if (typeof given === "number") answers[question.item] = given;
    else if (given !== undefined) inWords[question.item] = given;
  }
  const hasWords = Object.keys(inWords).length > 0;
  if (!hasWords && Object.keys(answers).length === 0) return [];
  return [{ instrument: form.instrument, answers, ...(hasWords && { inWords }) }];
}

type NotTaken = { readonly kind: "not-taken" };
const notTaken = fail<NotTaken>({ kind: "not-taken" });

function readField({ question, field }: Placed, filled: Filled): Result<number | string | undefined, NotTaken> {
  const text = filled.get(field);
  if (text === undefined) return ok(undefined);
  if (question.inWords !== undefined) return readWords(question.inWords.oneOf, text);
  const value = question.unit === "time-of-day" ? minutesOf(text) : numberOf(text);
  if (value === undefined) return notTaken;
  if (question.answers !== undefined)
    return question.answers.some((each) => each.value === value) ? ok(value) : notTaken;
  const { min, max } = question.range ?? { min: value, max: value };
  const isWhole = question.unit === "hours" || Number.isInteger(value);
  return value >= min && value <= max && isWhole ? ok(value) : notTaken;
}

function readWords(oneOf: readonly string[] | undefined, text: string): Result<string, NotTaken> {
  if (oneOf !== undefined) return oneOf.includes(text) ? ok(text) : notTaken;
  return text.length <= MOST_LETTERS && !text.includes("\u0000") ? ok(text) : notTaken;
}

/** With a comma or a point before tenths. */
const numberOf = (text: string): number | undefined =>
  /^\d{1,6}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;

function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** What was answered by this link before, as its fields show it. */
export function filledFrom(checkIn: CheckIn): Filled {
  const drafts = new Map((checkIn.draft ?? []).map((each) => [each.instrument, each]));
  return new Map(
    placedOf(checkIn).flatMap(({ form, question, field }) => {
      const draft = drafts.get(form.instrument);
      const value = draft?.answers[question.item] ?? draft?.inWords?.[question.item];
      return value === undefined ? [] : [[field, shownValue(value, question.unit)] as const];
    }),
  );
}

const shownValue = (value: number | string, unit: string | undefined): string =>
  typeof value === "number" && unit === "time-of-day"
    ? `${twoDigits(Math.floor(value / 60))}:${twoDigits(value % 60)}`
    : String(value);
