import type { WireReview } from "@attune/api";

type Session = Pick<WireReview, "turns" | "transcript">;

/** Where each turn stands: milliseconds where the session has times, else turns. */
export type Axis = {
  readonly isTimed: boolean;
  readonly length: number;
  /** By the turn's index. */
  readonly starts: readonly number[];
  readonly middles: readonly number[];
};

export function axisOf({ turns, transcript }: Session): Axis {
  const lastEnd = turns.reduce((latest, { timing }) => Math.max(latest, timing?.end ?? 0), transcript.durationMs ?? 0);
  const isTimed = transcript.timed !== "none" && lastEnd > 0;
  if (!isTimed) {
    const starts = turns.map((_, at) => at);
    return { isTimed, length: Math.max(1, turns.length), starts, middles: starts.map((at) => at + 0.5) };
  }
  const starts: number[] = [];
  const middles: number[] = [];
  let reached = 0;
  // A turn without a time of its own stands where the one before it ended.
  for (const { timing } of turns) {
    const start = timing?.start ?? reached;
    reached = Math.max(reached, timing?.end ?? reached);
    starts.push(start);
    middles.push((start + Math.max(start, timing?.end ?? start)) / 2);
  }
  return { isTimed, length: lastEnd, starts, middles };
}

/** The turn that stands at a place, or the last one before it. */
export function turnAt({ starts }: Axis, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

const MINUTE = 60_000;
const TIME_STEPS = [1, 2, 5, 10, 15, 20, 30, 60].map((minutes) => minutes * MINUTE);

/** Round places for the marks under the axis, at most so many. */
export function marksOf({ isTimed, length }: Axis, most: number): readonly number[] {
  const step = isTimed ? timeStep(length, most) : roundStep(length, most);
  return Array.from({ length: Math.ceil(length / step) }, (_, at) => at * step);
}

const timeStep = (length: number, most: number): number =>
  TIME_STEPS.find((step) => length / step <= most) ?? MINUTE * Math.ceil(length / most / MINUTE);

function roundStep(length: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, length / most)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => length / step <= most) ?? length;
}
