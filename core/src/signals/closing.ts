import type { Day } from "../foundation/day.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import type { Place } from "./evidence.ts";
import { placeOf } from "./evidence.ts";
import type { OrdinarySignal, RiskSignal, Signal } from "./signal.ts";
import { signalKey } from "./signal-key.ts";

/** Which signal was closed. */
export type ClosedSignal = Place & { readonly key: string; readonly clientId: string; readonly rule: string };

/**
 * What came of a signal. `useful`: it led to a talk, a question or a change. `already-known`: true, and no news.
 * `not-useful`: true, and of no help. `wrong`: what the rule took it for was not so. `entry-mistake`: it rested on
 * something mistyped or filed under the wrong client, which says nothing about the rule.
 */
export type Happened = "useful" | "already-known" | "not-useful" | "wrong" | "entry-mistake";

type ClosingFacts = {
  readonly closedAt: Day;
  /** Who closed it. */
  readonly by: string;
  readonly happened: Happened;
  /** The therapist's own words; they stay in the record. */
  readonly note?: string;
};

/** A moment on the practice's own clock. */
export type Seen = { readonly day: Day /** 0 to 1439. */; readonly minutesAfterMidnight: number };

/** What was done about a risk. Each of them is needed; a risk is not closed with a tick. */
export type RiskFacts = {
  readonly seen: Seen;
  readonly action: string;
  readonly outcome: string;
};

export type OrdinaryClosing = ClosingFacts & { readonly kind: "ordinary"; readonly signal: ClosedSignal };
export type RiskClosing = ClosingFacts & RiskFacts & { readonly kind: "risk"; readonly signal: ClosedSignal };
export type SignalClosing = OrdinaryClosing | RiskClosing;

export type IncompleteRiskClosing = {
  readonly kind: "incomplete-risk-closing";
  readonly rule: string;
  readonly missing: readonly ("seen" | "action" | "outcome" | "by")[];
};

/** The closing of a signal that is not about risk. A risk signal does not fit here, by type. */
export const closeSignal = (signal: OrdinarySignal, facts: ClosingFacts): OrdinaryClosing => ({
  kind: "ordinary",
  signal: closed(signal),
  ...facts,
});

/**
 * The closing of a risk signal, with when it was seen, by whom, what was done and what came of it.
 *
 * @error incomplete-risk-closing with what was left empty; the signal stays open.
 */
export function closeRiskSignal(
  signal: RiskSignal,
  facts: ClosingFacts & RiskFacts,
): Result<RiskClosing, IncompleteRiskClosing> {
  const missing = (["action", "outcome", "by"] as const).filter((part) => facts[part].trim() === "");
  const noTime = isTimeOfDay(facts.seen.minutesAfterMidnight) ? [] : (["seen"] as const);
  if (missing.length + noTime.length > 0)
    return fail({ kind: "incomplete-risk-closing", rule: signal.rule, missing: [...noTime, ...missing] });
  return ok({ kind: "risk", signal: closed(signal), ...facts });
}

const LAST_MINUTE = 1439;
const isTimeOfDay = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= LAST_MINUTE;

const closed = (signal: Signal): ClosedSignal => ({
  key: signalKey(signal),
  clientId: signal.clientId,
  rule: signal.rule,
  ...placeOf(signal),
});
