import { daysBetween } from "../foundation/day.ts";
import type { Chart, ChartGap } from "./chart.ts";
import type { Dated } from "./time-axis.ts";

const FOUR_WEEKS = 28;
/** Sessions are rarely closer than a week apart, so more than four of them are more than four weeks. */
const FOUR_SESSIONS = 4;

/**
 * Which points a line may join. A line over a long silence would show scores that nobody gave; a gap is itself a fact.
 *
 * Where days are known they decide: up to four weeks are joined. Where only sessions are known, nobody can say how long
 * a missed one lasted, so a line stops there. A form that is given every second or third session by plan misses nothing
 * between, so the usual distance of this course counts, up to four sessions.
 *
 * @source REFERENCE of the project, section 3.10: draw a gap, do not join over more than four weeks, carry nothing forward.
 */
export function joinPoints(points: readonly Dated[]): Pick<Chart, "segments" | "gaps"> {
  const usual = Math.min(FOUR_SESSIONS, usualDistance(points));
  const segments: number[][] = [];
  const gaps: ChartGap[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const because = before === undefined ? undefined : gapBetween(before, point, usual);
    if (because !== undefined) gaps.push({ from: index - 1, to: index, because });
    if (before === undefined || because !== undefined) segments.push([]);
    segments.at(-1)?.push(index);
  }
  return { segments, gaps };
}

function gapBetween(before: Dated, after: Dated, usual: number): ChartGap["because"] | undefined {
  if (before.day !== undefined && after.day !== undefined) {
    return Math.abs(daysBetween(before.day, after.day)) > FOUR_WEEKS ? "over-four-weeks" : undefined;
  }
  return after.session - before.session > usual ? "session-missed" : undefined;
}

/** Sessions from one score to the next: the middle one of all distances, the lower of two, and never less than 1. */
function usualDistance(points: readonly Dated[]): number {
  const distances = points.slice(1).map(({ session }, index) => session - (points[index]?.session ?? session));
  const inOrder = distances.filter((distance) => distance > 0).sort((a, b) => a - b);
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 1;
}
