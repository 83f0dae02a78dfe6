import { type Day, daysBetween } from "../foundation/day.ts";
import { invariant } from "../foundation/invariant.ts";
import type { ChartX } from "./chart.ts";

/** Something with its place in time. */
export type Dated = { readonly session: number; readonly day?: Day };

/** Where on the way across a point or a note stands; the ends before any note has widened them. */
export type TimeAxis = { readonly from: number; readonly to: number } & (
  | { readonly by: "session" }
  | { readonly by: "day"; readonly start: Day }
);

/**
 * By day where every point has one, else by session. With expected scores always by session: they are stated for
 * sessions, and the days of sessions to come would be a guess.
 */
export function timeAxis(points: readonly Dated[], expectedSessions: readonly number[]): TimeAxis {
  const days = points.flatMap(({ day }) => day ?? []).sort();
  const [start] = days;
  const last = days.at(-1);
  const isDated = days.length === points.length && expectedSessions.length === 0;
  if (isDated && start !== undefined && last !== undefined) {
    return { by: "day", start, from: 0, to: daysBetween(start, last) };
  }
  const [first = 1, ...others] = [...points.map(({ session }) => session), ...expectedSessions];
  return { by: "session", from: others.reduce(lesser, first), to: others.reduce(greater, first) };
}

const lesser = (one: number, other: number): number => Math.min(one, other);
const greater = (one: number, other: number): number => Math.max(one, other);

/** The points in the order of time; those at one time keep the order in which they were given. */
export function inOrder<Point extends Dated>(points: readonly Point[], axis: TimeAxis): readonly Point[] {
  return [...points].sort((a, b) => placeOf(a, axis) - placeOf(b, axis));
}

/** A session, or days after the start of the axis. */
export function placeOf({ session, day }: Dated, axis: TimeAxis): number {
  if (axis.by === "session") return session;
  invariant(day !== undefined, "an axis of days holds only points that have one");
  return daysBetween(axis.start, day);
}

/** The same axis with its marks. */
export const withTicks = (axis: TimeAxis, ticks: ChartX["ticks"]): ChartX => ({ ...axis, ticks });
