import { fail, ok, type Result } from "../../foundation/result.ts";

/** A smooth function of a few numbers: gives its value there and fills the gradient. */
export type SmoothFunction = (at: Float64Array, gradient: Float64Array) => number;

export type Lowest = { readonly at: Float64Array; readonly value: number; readonly steps: number };
export type NotSettled = { readonly kind: "not-settled"; readonly steps: number };

/** Where the gradient is below this in every direction, the point is the lowest. */
const FLAT = 1e-7;
/** Where it is below this and no step goes down any more, rounding is all that is left. */
const ALMOST_FLAT = 1e-4;
const MOST_STEPS = 300;
const MOST_TRIES = 40;
/** The share of the fall that the gradient promises which a step must bring. */
const PROMISED = 1e-4;
/** Rounding moves a sum by about this share of it. */
const ROUNDING = 1e-14;
/** Length of the first step, and the longest of any later one, beside the size of the point. */
const FIRST_STEP = 0.3;
const LONGEST_STEP = 3;

type Point = { readonly at: Float64Array; readonly value: number; readonly gradient: Float64Array };

/**
 * A lowest point near the start, by quasi-Newton steps (BFGS) that never go up by more than rounding.
 *
 * @error not-settled when no such point is reached.
 * @source Nocedal and Wright, Numerical Optimization, 2nd edition, algorithm 6.1
 */
export function descend(smooth: SmoothFunction, start: Float64Array): Result<Lowest, NotSettled> {
  let point = pointAt(smooth, start);
  let inverse = scaledIdentity(start.length, firstScale(point.gradient));
  let fresh = true;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const steepest = largest(point.gradient);
    if (steepest < FLAT) return ok({ at: point.at, value: point.value, steps });

    const next = stepDown(smooth, point, directionFrom(inverse, point));
    if (next === undefined && fresh) {
      return steepest < ALMOST_FLAT
        ? ok({ at: point.at, value: point.value, steps })
        : fail({ kind: "not-settled", steps });
    }
    // A step that fails may be the fault of a curvature learnt elsewhere: begin again before giving up.
    inverse =
      next === undefined
        ? scaledIdentity(start.length, firstScale(point.gradient))
        : learn(inverse, [point, next], fresh);
    fresh = next === undefined;
    point = next ?? point;
  }
  return fail({ kind: "not-settled", steps: MOST_STEPS });
}

function pointAt(smooth: SmoothFunction, at: Float64Array): Point {
  const gradient = new Float64Array(at.length);
  return { at, value: smooth(at, gradient), gradient };
}

const firstScale = (gradient: Float64Array): number => FIRST_STEP / Math.max(FIRST_STEP, largest(gradient));

const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

type Rows = readonly Float64Array[];

const scaledIdentity = (size: number, scale: number): Rows =>
  Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (_, at) => (at === row ? scale : 0)));

function directionFrom(inverse: Rows, { at, gradient }: Point): Float64Array {
  const direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
  const longest = LONGEST_STEP * Math.max(1, largest(at));
  const length = largest(direction);
  return length > longest ? direction.map((value) => (value * longest) / length) : direction;
}

/** The point some way along a direction that is low enough; none where the function does not go down that way. */
function stepDown(smooth: SmoothFunction, from: Point, direction: Float64Array): Point | undefined {
  const promise = dot(from.gradient, direction);
  if (!(promise < 0)) return undefined;

  let step = 1;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const next = pointAt(
      smooth,
      from.at.map((value, at) => value + step * direction[at]!),
    );
    const allowed = from.value + PROMISED * step * promise + ROUNDING * Math.abs(from.value);
    if (next.value <= allowed) return next;
    step *= shorter(next.value - from.value, step * promise);
  }
  return undefined;
}

/** By how much to shorten a step, from the parabola through what was promised and what came. */
function shorter(rise: number, promise: number): number {
  const best = -promise / (2 * (rise - promise));
  return Math.min(0.5, Math.max(0.1, Number.isFinite(best) ? best : 0.1));
}

/** The inverse curvature, corrected by what one step showed of it. */
function learn(inverse: Rows, [from, to]: readonly [Point, Point], fresh: boolean): Rows {
  const step = to.at.map((value, at) => value - from.at[at]!);
  const turn = to.gradient.map((value, at) => value - from.gradient[at]!);
  const along = dot(step, turn);
  if (!(along > 0)) return inverse;

  const before = fresh ? scaledIdentity(step.length, along / dot(turn, turn)) : inverse;
  const seen = Float64Array.from(before, (row) => dot(row, turn));
  const factor = (1 + dot(turn, seen) / along) / along;
  return before.map((row, one) =>
    row.map(
      (value, other) =>
        value + factor * step[one]! * step[other]! - (seen[one]! * step[other]! + step[one]! * seen[other]!) / along,
    ),
  );
}
