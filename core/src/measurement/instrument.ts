import type { Source } from "../foundation/source.ts";

/** Both ends included. */
export type Range = { readonly min: number; readonly max: number };

/** One answer that can be chosen. Its words stand in the wording, under the same name. */
export type AnswerOption = { readonly value: number; readonly id: string; readonly loinc?: string };

/** How a question is answered. Only words are not a number. */
export type AnswerForm =
  | { readonly kind: "choice"; readonly options: readonly AnswerOption[] }
  /** Whole steps from one end to the other; only the ends carry words. */
  | { readonly kind: "rating"; readonly range: Range }
  | { readonly kind: "amount"; readonly unit: "hours" | "minutes" | "times"; readonly range: Range }
  /** A time of day in minutes after midnight, 0 to 1439. */
  | { readonly kind: "clock" }
  /** Free text. It is never scored, and never part of a failure, a signal or a log. */
  | { readonly kind: "words" };

/** A question is asked only where one of these questions got one of these answers, or, if so said, none. */
export type Condition = {
  readonly items: readonly string[];
  readonly answers: readonly number[];
  readonly orUnanswered?: boolean;
};

export type Item = {
  readonly id: string;
  /** The number printed on the form; the order of the items is the order of the form. */
  readonly number: number;
  readonly answer: AnswerForm;
  /** Absent: always asked. */
  readonly askedWhen?: Condition;
  /** What the item counts as when the form itself says it need not be asked. */
  readonly otherwise?: number;
  /** True where leaving the question open is of no matter: it belongs to no scale. */
  readonly optional?: boolean;
  readonly loinc?: string;
};

/** A named stretch of a scale, from its start up to the next band. Words stand in the wording. */
export type Band = { readonly from: number; readonly id: string };

/** Which scores count as a case, for whom, and who says so. */
export type CutOff = {
  readonly value: number;
  readonly caseWhen: "at-least" | "at-most" | "below";
  /** The profiles that use this cut-off; absent: every profile that names no other. */
  readonly profiles?: readonly string[];
  readonly source: Source;
};

/** How many points are more than measurement error, and who says so. */
export type ChangeThreshold = {
  /** `nhs`, `strict` or `published`: where nothing better was published, derived by formula and said so in `basis`. */
  readonly profile: "nhs" | "strict" | "published";
  readonly points: number;
  readonly basis: "published" | "derived" | "clinical-relevance";
  readonly source: Source;
};

/** What a group of people scored. */
export type Norms = {
  readonly group: "clinical" | "nonclinical" | "general";
  readonly mean: number;
  readonly standardDeviation?: number;
  readonly people?: number;
  readonly sample: string;
  readonly source: Source;
};

export type Reliability = {
  readonly kind: "internal" | "retest";
  readonly value: number;
  /** Between the two tests, in words, such as "48 hours". */
  readonly interval?: string;
  readonly sample?: string;
  readonly source: Source;
};

/** How many questions may be left open, and what takes their place. */
export type MissingRule = {
  readonly mayMiss: number;
  /** Groups of items that may miss fewer, such as a cluster of two. */
  readonly within?: readonly { readonly name: string; readonly items: readonly string[]; readonly mayMiss: number }[];
  /** Whether a prorated total is rounded, halves upwards. */
  readonly rounding: "half-up" | "none";
  readonly source: Source;
};

/** How the answers become one number. */
export type Method =
  | { readonly kind: "sum"; readonly times?: number }
  | { readonly kind: "mean" }
  /** First item over second, 0 to 1, never more than all. */
  | { readonly kind: "share" }
  /** Items in order: tried to sleep, minutes to fall asleep, minutes awake, final waking, got up. In per cent. */
  | { readonly kind: "sleep-efficiency" };

/** A quantity that the answers give and that can be followed over time. */
export type Scale = {
  readonly id: string;
  /** Empty where the wording may not ship and only the total is typed in. */
  readonly items: readonly string[];
  readonly reversed?: readonly string[];
  readonly method: Method;
  readonly range: Range;
  /** Absent: whole numbers only. */
  readonly fractions?: boolean;
  readonly betterWhen: "lower" | "higher" | "neither";
  readonly missing: MissingRule;
  readonly bands: readonly Band[];
  readonly bandsSource?: Source;
  readonly cutOffs?: readonly CutOff[];
  readonly thresholds?: readonly ChangeThreshold[];
  readonly norms?: readonly Norms[];
  readonly reliability?: readonly Reliability[];
  /** The least fall, in per cent of the first score, that is called a response. */
  readonly response?: { readonly percent: number; readonly source: Source };
  /** Below (or, where more is better, above) this, the score is called remission. */
  readonly remission?: { readonly beyond: number; readonly source: Source };
  readonly loinc?: string;
};

/**
 * How soon a person must look. `ask-about`: at the next meeting. `same-day`: before the day ends. `urgent`: as soon as
 * it is seen. `acute`: at once, with the client not left alone.
 */
export type RiskGrade = "ask-about" | "same-day" | "urgent" | "acute";

/** An item whose answer must reach a person, whatever the total says. */
export type RiskItem = {
  readonly item: string;
  readonly about: "suicide" | "hopelessness" | "safety";
  readonly grades: readonly (Range & { readonly grade: RiskGrade })[];
};

/** Items that count as endorsed from some answer on, in clusters that each need a number of them. */
export type ClusterRule = {
  readonly id: string;
  readonly endorsedFrom: number;
  readonly clusters: readonly { readonly name: string; readonly items: readonly string[]; readonly need: number }[];
  readonly source: Source;
};

/** A screen that ends in an outcome and not in a number. */
export type ScreenRule = {
  /** One of these answers to any of them, or an open one, makes the screen positive. */
  readonly first: readonly string[];
  readonly positive: readonly number[];
  /** Asked once the screen is positive; this answer makes it acute. */
  readonly last: string;
  readonly acute: number;
  readonly source: Source;
};

/** Whether and how the wording may travel. */
export type Licence = {
  /** `bundle`: in the code. `bundle-nc`: in a pack of its own. `original`: ours. `ask`, `no`: typed-in totals only. `own`: a practice's own form. */
  readonly ship: "bundle" | "bundle-nc" | "original" | "ask" | "no" | "own";
  readonly terms: string;
  /** Shown with every form. */
  readonly attribution: string;
  readonly evidence: readonly Source[];
};

/** A questionnaire as a page of facts. Wording, which is translated and licensed, stands beside it. */
export type Instrument = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly domain: string;
  /** The days the questions look back; absent where they ask about now, today or in general. */
  readonly recallDays?: number;
  readonly minutes: number;
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
  /** The scale that stands for the whole; absent where no single number does. */
  readonly total?: string;
  readonly risk: readonly RiskItem[];
  readonly clusters?: ClusterRule;
  readonly screen?: ScreenRule;
  /** What a reader of any score should be told, in whole sentences. */
  readonly cautions?: readonly string[];
  readonly licence: Licence;
  readonly loinc?: string;
  readonly source: Source;
};

/** The words of an instrument in one language, as its rights holders print them. */
export type InstrumentWording = {
  readonly instrument: string;
  /** BCP 47, such as "en". */
  readonly language: string;
  readonly stem?: string;
  /** By item. */
  readonly items: Readonly<Record<string, string>>;
  /** By option, for every item that has no words of its own below. */
  readonly options: Readonly<Record<string, string>>;
  readonly itemOptions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words at both ends of every rating. */
  readonly ends?: { readonly low: string; readonly high: string };
  /** By band. */
  readonly bands: Readonly<Record<string, string>>;
  /** A question printed under an item, such as "If yes, when?". */
  readonly followUps?: Readonly<Record<string, string>>;
  /** A question after the form that is not part of it. */
  readonly extra?: { readonly id: string; readonly text: string; readonly options: readonly string[] };
  readonly source: Source;
};
