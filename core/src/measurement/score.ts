import type { Day } from "../foundation/day.ts";
import type { RiskGrade } from "./instrument.ts";

/** The client's answers by item; an item that was skipped has no entry. */
export type Answers = ReadonlyMap<string, number>;

/** What one scale came to. */
export type ScaleScore = {
  readonly scale: string;
  readonly value: number;
  /** Absent where the scale has no bands. */
  readonly band?: string;
  readonly answered: number;
  readonly prorated: boolean;
};

/** More questions were left open than the scale, or one of its clusters, allows. */
export type TooManyMissing = {
  readonly kind: "too-many-missing";
  readonly scale: string;
  readonly items: readonly string[];
  readonly mayMiss: number;
  /** The cluster that missed too many, where the whole did not. */
  readonly within?: string;
};

/** Answers that are each possible and together are not: a night longer than the bed, a share of nothing. */
export type NotDefinedTogether = { readonly kind: "not-defined-together"; readonly scale: string };

/** Why a scale has no value. */
export type NoScore = TooManyMissing | NotDefinedTogether;

/** A fact about a risk item: it was answered in a way a person must see, or it was left open. */
export type RiskFact =
  | {
      readonly kind: "answered";
      readonly item: string;
      readonly number: number;
      readonly value: number;
      readonly about: "suicide" | "hopelessness" | "safety";
      readonly grade: RiskGrade;
    }
  | {
      readonly kind: "not-answered";
      readonly item: string;
      readonly number: number;
      readonly about: "suicide" | "hopelessness" | "safety";
    };

export type ScreenOutcome = {
  readonly outcome: "negative" | "non-acute" | "acute";
  /** True where the screen is positive and the acute question is still open: ask it now. */
  readonly askNow: boolean;
};

export type ClusterOutcome = {
  readonly rule: string;
  readonly met: boolean;
  readonly clusters: readonly { readonly name: string; readonly endorsed: number; readonly need: number }[];
};

/** Everything one completed instrument says. Risk stands first, and stands even where nothing could be scored. */
export type InstrumentScore = {
  readonly instrument: string;
  readonly risk: readonly RiskFact[];
  readonly scales: readonly ScaleScore[];
  readonly noScore: readonly NoScore[];
  /** Items that were asked and left open, in the order of the form. */
  readonly missing: readonly string[];
  /** Answers to questions the form closes by another answer; they do not count, and somebody should ask. */
  readonly setAside: readonly string[];
  readonly clusters?: ClusterOutcome;
  readonly screen?: ScreenOutcome;
};

/** A bad answer, by item and rule. It never repeats words, and a number only where the form could have printed it. */
export type AnswerProblem =
  | { readonly kind: "unknown-item"; readonly item: string }
  | { readonly kind: "not-a-number"; readonly item: string }
  | {
      readonly kind: "not-an-option";
      readonly item: string;
      readonly value: number;
      readonly options: readonly number[];
    }
  | {
      readonly kind: "out-of-range";
      readonly item: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "not-whole"; readonly item: string; readonly value: number }
  | { readonly kind: "too-many-answers"; readonly given: number; readonly items: number };
export type BadAnswers = {
  readonly kind: "bad-answers";
  readonly instrument: string;
  readonly problems: readonly AnswerProblem[];
};

/** A total taken from a form that stands elsewhere. */
export type TypedTotal = {
  readonly instrument: string;
  readonly scale: string;
  readonly value: number;
  /** Where the form is kept or came from, in the therapist's words. */
  readonly form: string;
  /** When it was filled in, where that is known. */
  readonly day?: Day;
};
export type BadTotal =
  | { readonly kind: "no-such-scale"; readonly instrument: string; readonly scale: string }
  | {
      readonly kind: "total-out-of-range";
      readonly instrument: string;
      readonly scale: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  /** The scale is a multiplied sum: only multiples of `step` can come out of it. */
  | {
      readonly kind: "total-not-a-step";
      readonly instrument: string;
      readonly scale: string;
      readonly value: number;
      readonly step: number;
    }
  | { readonly kind: "total-not-whole"; readonly instrument: string; readonly scale: string; readonly value: number }
  | { readonly kind: "total-not-a-day"; readonly instrument: string; readonly scale: string }
  | { readonly kind: "total-not-a-number"; readonly instrument: string; readonly scale: string };
