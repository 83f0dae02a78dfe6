/** A smooth function of a few numbers: gives its value there and fills the gradient. */
export type SmoothFunction = (at: Float64Array, gradient: Float64Array) => number;

export type Lowest = {
  readonly at: Float64Array;
  readonly value: number;
  readonly steps: number;
  /** False where the steps ran out on the way, or led nowhere although the function is not flat. */
  readonly isSettled: boolean;
};

/** Where the gradient is below this in every direction, the point is the lowest. */
const FLAT = 1e-7;
/** Where it is below this and no step goes further down, rounding is all that is left. */
const ALMOST_FLAT = 1e-4;
const MOST_STEPS = 100;
const MOST_TRIES = 40;
/** The share of the fall that the gradient promises which a step must bring. */
const PROMISED = 1e-4;
/** Rounding moves a value by less than this share of it. */
const ROUNDING = 1e-10;
/** A step within rounding counts where it leaves less than this share of the lean along its way. */
const LESS_LEAN = 0.5;
/** Length of the first step, and the longest of any later one, beside the size of the point. */
const FIRST_STEP = 0.3;
const LONGEST_STEP = 3;

type Point = { readonly at: Float64Array; readonly value: number; readonly gradient: Float64Array };

/**
 * The lowest point that can be reached from a start by quasi-Newton steps (BFGS), which never go up by more than
 * rounding.
 *
 * @source Nocedal and Wright, Numerical Optimization, 2nd edition, algorithm 6.1
 */
export function descend(smooth: SmoothFunction, start: Float64Array): Lowest {
  let point = pointAt(smooth, start);
  let inverse = firstInverse(point);
  let isFresh = true;
  let steps = 0;
  while (steps < MOST_STEPS && largest(point.gradient) >= FLAT) {
    const next = stepDown(smooth, point, directionFrom(inverse, point));
    if (next === undefined && isFresh) break;
    // A step that fails may be the fault of a curvature learnt elsewhere: begin again before giving up.
    inverse = next === undefined ? firstInverse(point) : learn(inverse, [point, next], isFresh);
    isFresh = next === undefined;
    point = next ?? point;
    steps += 1;
  }
  return { at: point.at, value: point.value, steps, isSettled: largest(point.gradient) < ALMOST_FLAT };
}

const firstInverse = ({ at, gradient }: Point): Rows =>
  scaledIdentity(at.length, FIRST_STEP / Math.max(FIRST_STEP, largest(gradient)));

function pointAt(smooth: SmoothFunction, at: Float64Array): Point {
  const gradient = new Float64Array(at.length);
  return { at, value: smooth(at, gradient), gradient };
}

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
    const rise = next.value - from.value;
    if (rise <= PROMISED * step * promise) return next;
    // Close to the lowest point values differ by rounding only, while the gradient still tells where it is.
    const isLevel = rise <= ROUNDING * Math.abs(from.value);
    if (isLevel && Math.abs(dot(next.gradient, direction)) <= -LESS_LEAN * promise) return next;
    step *= shorter(rise, step * promise);
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
