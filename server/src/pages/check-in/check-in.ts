import type { AnswerOf, RouteNamed } from "@attune/api";
import type { Language } from "./language.ts";
import type { Words } from "./words.ts";

/** A link that was opened, as the practice's own route answers it. */
export type CheckIn = AnswerOf<RouteNamed<"open-check-in">>;
export type Form = CheckIn["forms"][number];
export type Question = Form["questions"][number];
export type Lines = readonly Readonly<CheckIn["support"]["lines"][number]>[];

/** How a page is shown: in which words, and whether the device is the therapist's, who wants it back. */
export type Showing = {
  readonly token: string;
  readonly language: Language;
  readonly words: Words;
  readonly isHere: boolean;
};

/** A question with its place among all of the page, and the name of its field. */
export type Placed = {
  readonly form: Form;
  readonly question: Question;
  readonly field: string;
  /** From 1, through all forms. */
  readonly number: number;
};

/** Names of fields are numbers, so that no id of a form can be anything but an attribute's text. */
export function placedOf({ forms }: Pick<CheckIn, "forms">): readonly Placed[] {
  const all = forms.flatMap((form, at) =>
    form.questions.map((question, nth) => ({ form, question, field: `a${at}-${nth}` })),
  );
  return all.map((each, at) => ({ ...each, number: at + 1 }));
}

/** What stands in the fields, as text, by the name of the field; a question that was left open has no entry. */
export type Filled = ReadonlyMap<string, string>;

export const pathOf = ({ token, isHere }: Pick<Showing, "token" | "isHere">): string =>
  `/check-in/${token}${isHere ? "?here=1" : ""}`;

const SECONDS = { choice: 5, rating: 3, number: 8, words: 20 } as const;

/** About how long a thumb takes. */
export const secondsFor = (question: Question): number => SECONDS[kindOf(question)];

const MOST_RATINGS = 6;
const SHORT_SECONDS = { ...SECONDS, rating: 2, choice: 3 };

/**
 * One form of a few ratings, with at most one choice after them, as at the end of a session: it is answered fastest with
 * all of it in sight.
 */
export function isShort({ forms }: Pick<CheckIn, "forms">): boolean {
  const [form, other] = forms;
  if (form === undefined || other !== undefined) return false;
  const kinds = form.questions.map(kindOf);
  const ratings = kinds.filter((kind) => kind === "rating").length;
  const isChoiceLast = kinds.every((kind, at) => kind === "rating" || (kind === "choice" && at === kinds.length - 1));
  return isChoiceLast && ratings > 0 && ratings <= MOST_RATINGS;
}

/** About how long the whole takes; nothing is turned over where all of it is in sight. */
export function secondsForAll(checkIn: Pick<CheckIn, "forms">): number {
  const seconds = isShort(checkIn) ? SHORT_SECONDS : SECONDS;
  const questions = checkIn.forms.flatMap((form) => form.questions);
  return questions.reduce((sum, question) => sum + seconds[kindOf(question)], 0);
}

/** `rating` is a row of numbers to tap; `number` is typed in. */
export function kindOf({ answers, range, unit, inWords }: Question): keyof typeof SECONDS {
  if (answers !== undefined || inWords?.oneOf !== undefined) return "choice";
  if (range !== undefined && unit === undefined && range.max - range.min <= MOST_TO_TAP) return "rating";
  return range === undefined ? "words" : "number";
}

const MOST_TO_TAP = 10;
