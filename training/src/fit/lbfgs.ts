/** Value and gradient of a smooth function at a point; the gradient is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const ENOUGH = 1e-4;
const SHRINK = 0.5;

/**
 * The point at which a smooth convex function is least, from a starting point, by limited-memory BFGS with a
 * backtracking line search. Deterministic.
 *
 * @source 10.1007/BF01589116 (Liu and Nocedal 1989), algorithm 2.1
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  limits: { steps: number; tolerance: number },
): Float64Array {
  const state = firstState(objective, start);
  for (let step = 0; step < limits.steps; step++) {
    const before = state.value;
    if (!takeStep(objective, state)) break;
    if (before - state.value <= limits.tolerance * Math.max(1, Math.abs(state.value))) break;
  }
  return state.point;
}

type Pair = { readonly move: Float64Array; readonly turn: Float64Array; readonly curvature: number };
type State = { point: Float64Array; gradient: Float64Array; value: number; readonly pairs: Pair[] };

function firstState(objective: Objective, start: Float64Array): State {
  const gradient = new Float64Array(start.length);
  return { point: start.slice(), gradient, value: objective(start, gradient), pairs: [] };
}

function takeStep(objective: Objective, state: State): boolean {
  const direction = descent(state);
  const slope = dot(direction, state.gradient);
  if (slope >= 0) return false;
  let size = state.pairs.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(state.gradient, state.gradient))) : 1;
  const gradient = new Float64Array(state.point.length);
  for (let attempt = 0; attempt < 30; attempt++, size *= SHRINK) {
    const point = along(state.point, direction, size);
    const value = objective(point, gradient);
    if (value <= state.value + ENOUGH * size * slope) {
      remember(state, { point, gradient, value });
      return true;
    }
  }
  return false;
}

function remember(state: State, next: { point: Float64Array; gradient: Float64Array; value: number }): void {
  const move = difference(next.point, state.point);
  const turn = difference(next.gradient, state.gradient);
  const curvature = dot(move, turn);
  if (curvature > 1e-12) state.pairs.push({ move, turn, curvature });
  if (state.pairs.length > MEMORY) state.pairs.shift();
  Object.assign(state, next);
}

/** Minus the gradient, turned by what the last steps taught about curvature. */
function descent({ gradient, pairs }: State): Float64Array {
  const direction = gradient.map((slope) => -slope);
  const shares = new Float64Array(pairs.length);
  for (let at = pairs.length - 1; at >= 0; at--) {
    const { move, turn, curvature } = pairs[at]!;
    shares[at] = dot(move, direction) / curvature;
    addScaled(direction, turn, -shares[at]!);
  }
  const last = pairs.at(-1);
  if (last) scale(direction, last.curvature / dot(last.turn, last.turn));
  for (const [at, { move, turn, curvature }] of pairs.entries()) {
    addScaled(direction, move, shares[at]! - dot(turn, direction) / curvature);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function addScaled(to: Float64Array, what: Float64Array, by: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += by * what[at]!;
}

function scale(vector: Float64Array, by: number): void {
  for (let at = 0; at < vector.length; at++) vector[at]! *= by;
}

const along = (point: Float64Array, direction: Float64Array, size: number): Float64Array =>
  point.map((value, at) => value + size * direction[at]!);

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, at) => value - b[at]!);
