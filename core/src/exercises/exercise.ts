import type { NonEmpty } from "../foundation/non-empty.ts";
import type { Source } from "../foundation/source.ts";

export type ExerciseApproach = "cognitive-behavioural" | "psychodynamic" | "humanistic";

type FieldPlace = {
  readonly id: string;
  /** Before the practice or in the moment, or afterwards, looking back. */
  readonly when: "before" | "after";
  readonly optional?: true;
};

/** One thing that is written down. What is kept of it is always text: see `checkField`. */
export type ExerciseField =
  | (FieldPlace & { readonly kind: "text" | "long-text" | "list" | "day-and-time" })
  /** 0 to 10, with words for both ends. */
  | (FieldPlace & { readonly kind: "rating" })
  | (FieldPlace & { readonly kind: "choice"; readonly options: NonEmpty<string> });

/** Something that can be practised between two sessions. Given to one client, it is an assignment. */
export type Exercise = {
  readonly id: string;
  readonly approaches: NonEmpty<ExerciseApproach>;
  /** What it is for, to a clinician. */
  readonly purpose: string;
  readonly fields: NonEmpty<ExerciseField>;
  /** When not to use it, or what to mind. */
  readonly cautions: NonEmpty<string>;
  readonly source: Source;
};

/** What a client reads. */
export type ExerciseWording = {
  readonly exercise: string;
  readonly language: "en" | "de";
  readonly name: string;
  /** What it is for, to the client. */
  readonly about: string;
  readonly steps: NonEmpty<string>;
  /** The two parts of the page. */
  readonly parts: { readonly before: string; readonly after: string };
  /** By field. */
  readonly fields: Readonly<Record<string, FieldWording>>;
};

export type FieldWording = {
  readonly label: string;
  readonly hint?: string;
  /** Of a rating: what 0 and 10 mean. */
  readonly ends?: { readonly low: string; readonly high: string };
  /** Of a choice, by option. */
  readonly options?: Readonly<Record<string, string>>;
};

/** What was written, by field; fields that were left empty are missing. */
export type CompletionFields = Readonly<Record<string, string>>;

/** The words of an exercise in a language, or in the first there is. */
export const wordingOf = (
  wordings: readonly ExerciseWording[],
  exercise: string,
  language: string,
): ExerciseWording | undefined => {
  const own = wordings.filter((each) => each.exercise === exercise);
  return own.find((each) => each.language === language) ?? own[0];
};
