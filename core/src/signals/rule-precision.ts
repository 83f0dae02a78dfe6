import { type ShareInterval, wilsonInterval } from "../statistics/wilson-interval.ts";
import type { Happened, SignalClosing } from "./closing.ts";

/** How often a rule's signals were of use in this practice. */
export type RulePrecision = {
  readonly rule: string;
  /** Signals that were closed, each counted once. */
  readonly closed: number;
  readonly byWhatHappened: Readonly<Record<Happened, number>>;
  /** The useful ones of all that were closed, leaving out mistakes of entry. */
  readonly useful:
    | ({ readonly kind: "share"; readonly of: number } & ShareInterval)
    | { readonly kind: "too-few"; readonly have: number; readonly need: number };
};

/** Of ten, the interval still spans some fifty points in a hundred; of fewer it says nothing. A project rule. */
const LEAST_CLOSED = 10;

/** How each rule did in this practice, by name of the rule. Where a signal was closed more than once, the last counts. */
export function rulePrecision(closings: readonly SignalClosing[]): readonly RulePrecision[] {
  const last = new Map(closings.map((closing) => [closing.signal.key, closing]));
  const byRule = new Map<string, Happened[]>();
  for (const { signal, happened } of last.values()) {
    const soFar = byRule.get(signal.rule);
    if (soFar === undefined) byRule.set(signal.rule, [happened]);
    else soFar.push(happened);
  }
  const rules = [...byRule].sort(([one], [other]) => (one < other ? -1 : 1));
  return rules.map(([rule, happened]) => precisionOf(rule, happened));
}

function precisionOf(rule: string, happened: readonly Happened[]): RulePrecision {
  const byWhatHappened = { useful: 0, "already-known": 0, "not-useful": 0, wrong: 0, "entry-mistake": 0 };
  for (const each of happened) byWhatHappened[each]++;
  const counted = happened.length - byWhatHappened["entry-mistake"];
  return { rule, closed: happened.length, byWhatHappened, useful: usefulOf(byWhatHappened.useful, counted) };
}

const usefulOf = (useful: number, of: number): RulePrecision["useful"] =>
  of < LEAST_CLOSED
    ? { kind: "too-few", have: of, need: LEAST_CLOSED }
    : { kind: "share", of, ...wilsonInterval(useful, of) };
