import { type Day, daysBetween, readDay } from "../foundation/day.ts";
import { invariant } from "../foundation/invariant.ts";
import type { ClientRecord } from "./client-record.ts";
import type { Place } from "./evidence.ts";
import type { Signal } from "./signal.ts";

/** How many signals, other than those about risk, one client may raise in one week. */
export type SignalBudget = { readonly perClientAndWeek: number };

/** Two, so that each is read. */
export const DEFAULT_BUDGET: SignalBudget = { perClientAndWeek: 2 };

/** A signal that is not shown now, and the count that says why. */
export type HeldBack = {
  readonly signal: Signal;
  readonly because: "budget-used";
  readonly allowed: number;
  /** Closed before in the same week, so that closing one does not bring up the next. */
  readonly closedThisWeek: number;
};

export type BudgetedSignals = { readonly shown: readonly Signal[]; readonly heldBack: readonly HeldBack[] };

/**
 * The signals to show, and those held back with the reason. Signals about risk are always shown and use up nothing.
 * The others keep their order and are limited in each week: a calendar week from Monday where the day is known, else
 * the session.
 *
 * @param signals of this one client, in the order of `raiseSignals`.
 */
export function withinBudget(
  signals: readonly Signal[],
  record: ClientRecord,
  { perClientAndWeek: allowed }: SignalBudget = DEFAULT_BUDGET,
): BudgetedSignals {
  const weekOf = weeksOf(record);
  const closed = countClosed(record, weekOf);
  const used = new Map(closed);
  const shown: Signal[] = [];
  const heldBack: HeldBack[] = [];
  for (const signal of signals) {
    const week = weekOf(signal);
    const soFar = used.get(week) ?? 0;
    if (!signal.risk) used.set(week, soFar + 1);
    if (signal.risk || soFar < allowed) shown.push(signal);
    else heldBack.push({ signal, because: "budget-used", allowed, closedThisWeek: closed.get(week) ?? 0 });
  }
  return { shown, heldBack };
}

type WeekOf = (place: Place) => string;

function countClosed({ closings }: ClientRecord, weekOf: WeekOf): ReadonlyMap<string, number> {
  // A signal that was closed twice, such as after a correction, was shown once.
  const ordinary = closings.filter(({ kind }) => kind === "ordinary");
  const once = new Map(ordinary.map(({ signal }) => [signal.key, signal]));
  const counts = new Map<string, number>();
  for (const signal of once.values()) counts.set(weekOf(signal), (counts.get(weekOf(signal)) ?? 0) + 1);
  return counts;
}

/** The week of a place; a place without a day takes the day of its session, where another entry knows it. */
function weeksOf({ appointments, administrations }: ClientRecord): WeekOf {
  const days = new Map<number, Day>();
  for (const { session, day } of [...administrations, ...appointments]) if (day !== undefined) days.set(session, day);
  return ({ session, day = days.get(session) }) =>
    day === undefined ? `session ${session}` : `week ${weekNumber(day)}`;
}

const DAYS_A_WEEK = 7;

/** Weeks since a Monday long ago. */
const weekNumber = (day: Day): number => Math.floor(daysBetween(firstMonday(), day) / DAYS_A_WEEK);

function firstMonday(): Day {
  const day = readDay("1900-01-01");
  invariant(day.ok, "1900 began on a Monday");
  return day.value;
}
