import type { Day } from "../foundation/day.ts";
import type { CutOff, Instrument, Scale } from "../measurement/instrument.ts";
import type { Chart, ChartGap, ChartPoint } from "./chart.ts";
import type { Dated } from "./time-axis.ts";

/** The words of a chart's parts, apart from the sentence that says what it shows. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Plain digits, one decimal at most. */
export const numberWords = (value: number): string => String(Math.round(value * 10) / 10 + 0);

export const sessionWords = (session: number): string => `session ${numberWords(session)}`;

/** "3 Mar", or "3 Mar 2026". */
export function dayWords(day: Day, form: "with-year" | "without-year"): string {
  const words = `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
  return form === "with-year" ? `${words} ${day.slice(0, 4)}` : words;
}

/** "Mar", and the year where it begins or the axis does; a year alone where months are left out. */
export function monthWords(month: number, step: number, isFirst: boolean): string {
  const year = String(Math.floor(month / 12));
  if (step >= 12) return year;
  const name = MONTHS[month % 12] ?? "";
  return isFirst || month % 12 === 0 ? `${name} ${year}` : name;
}

/** "session 3, 3 Mar 2026". */
export const placeWords = ({ session, day }: Partial<Dated>): string =>
  [session === undefined ? [] : sessionWords(session), day === undefined ? [] : dayWords(day, "with-year")]
    .flat()
    .join(", ");

/** The name people use: "PHQ-9" for a published questionnaire, its own title for a form of ours or of the practice. */
export function titleOf({ id, name, licence, total }: Instrument, scale: Scale): string {
  const short = licence.ship === "original" || licence.ship === "own" ? name : id.toUpperCase();
  return scale.id === total ? short : `${short}, ${spaced(scale.id)}`;
}

export const spaced = (id: string): string => id.replaceAll("-", " ");

export const orBetter = (value: number, betterWhen: Scale["betterWhen"]): string =>
  `${numberWords(value)} or ${betterWhen}`;

export const orWorse = (value: number, betterWhen: Scale["betterWhen"]): string =>
  `${numberWords(value)} or ${betterWhen === "lower" ? "higher" : "lower"}`;

/** The scores that count as a case. */
export function caseScores({ value, caseWhen }: Pick<CutOff, "value" | "caseWhen">): string {
  const words = numberWords(value);
  if (caseWhen === "below") return `case below ${words}`;
  return caseWhen === "at-least" ? `case from ${words}` : `case up to ${words}`;
}

/** The scores beyond the cut-off, where a person who was a case has recovered. */
export function recoveredScores({ value, caseWhen }: Pick<CutOff, "value" | "caseWhen">): string {
  const words = numberWords(value);
  if (caseWhen === "below") return `${words} or higher`;
  return caseWhen === "at-least" ? `below ${words}` : `above ${words}`;
}

export const RECOVERY = "recovery";
export const CUT_OFF = "cut-off";
export const AT_THE_START = "at the start";
export const NOT_VERIFIED = "not verified";

/** A change that was agreed to matter is not one that was shown to exceed the error of measurement. */
export const changeName = (kind: "improvement" | "deterioration", basis: "clinical-relevance" | "error"): string =>
  `${basis === "error" ? "reliably" : "relevantly"} ${kind === "improvement" ? "better" : "worse"}`;

/** Which way is better, as the picture shows it. */
export function directionWords({ audience, y }: Chart): string | undefined {
  if (y.betterWhen === "neither") return undefined;
  if (audience === "client") return "↑ up is better";
  return y.betterWhen === "lower" ? "↓ lower is better" : "↑ higher is better";
}

export const EXPECTED = "range expected for this start";
export const STEADY = "about the same as at the start";
export const OWN_FORM = "own form, not validated";
export const TYPED_IN = "typed-in total";
export const PRORATED = "some questions left open";
export const NO_ANSWERS = "no answers yet";

export const gapWords = (because: ChartGap["because"]): string =>
  because === "over-four-weeks" ? "not joined: over four weeks apart" : "not joined: a session without answers between";

export const notesLeftOut = (count: number): string =>
  count === 1 ? "1 more note in the table" : `${count} more notes in the table`;

export const BEFORE_THIS = "before this";
export const AFTER_THIS = "after this";

/** What is special about a score. */
export const markWords = ({ typedIn, prorated }: Pick<ChartPoint, "typedIn" | "prorated">): readonly string[] => [
  ...(typedIn ? [TYPED_IN] : []),
  ...(prorated ? [PRORATED] : []),
];

export const TABLE = {
  when: "When",
  score: "Score",
  answers: "Your answers",
  band: "Band",
  expected: "Expected",
  notes: "Notes",
  range: (lower: string, upper: string): string => `${lower} to ${upper}`,
} as const;
