import { ok, type Result } from "../../foundation/result.ts";
import { descend, type Lowest, type NotSettled, type SmoothFunction } from "./descent.ts";
import { type Deviance, devianceAt } from "./deviance.ts";
import type { Theta } from "./group-sums.ts";

/** A diagonal entry below this is tried as 0: a search comes as near to 0 as it pleases, but does not arrive. */
const NEAR_ZERO = 0.05;
/** Two deviances that differ by less than this share differ by rounding. */
const ROUNDING = 1e-14;
/** A lean of the deviance below this is none. */
const LEVEL = 1e-6;
/** How much covariance to add where the deviance leans towards more of it. */
const LIFT = 0.1;
const MOST_ROUNDS = 8;

/**
 * The theta at which the deviance is lowest, on the boundary where that is best. The last evaluation is the best one.
 *
 * The deviance depends on theta by theta · thetaᵀ only, so it is smooth across 0 and needs no bounds. By the same
 * symmetry its gradient vanishes wherever a diagonal entry is 0, best or not. Each result is therefore judged by the
 * covariance itself: where more of it in some direction would lower the deviance, the search goes on from there.
 *
 * @error not-settled when no lowest point is reached.
 */
export function bestTheta(deviance: Deviance): Result<Lowest, NotSettled> {
  const smooth = smoothOf(deviance);
  const first = descendOntoBoundary(smooth, Float64Array.of(1, 0, deviance.table.effects === 2 ? 1 : 0));
  if (!first.ok) return first;

  let best = first.value;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    devianceAt(deviance, best.at);
    const way = wayDown(deviance.slope);
    if (way === undefined) break;
    const found = descendOntoBoundary(smooth, lifted(best.at, way));
    if (!found.ok || found.value.value >= best.value - ROUNDING * Math.abs(best.value)) break;
    best = { ...found.value, steps: found.value.steps + best.steps };
  }
  devianceAt(deviance, best.at);
  return ok(best);
}

function smoothOf(deviance: Deviance): SmoothFunction {
  const { slope } = deviance;
  return (theta, gradient) => {
    const value = devianceAt(deviance, theta);
    gradient[0] = 2 * (slope[0]! * theta[0]! + slope[1]! * theta[1]!);
    gradient[1] = 2 * (slope[1]! * theta[0]! + slope[2]! * theta[1]!);
    gradient[2] = 2 * slope[2]! * theta[2]!;
    return value;
  };
}

function descendOntoBoundary(smooth: SmoothFunction, start: Theta): Result<Lowest, NotSettled> {
  const lowest = descend(smooth, start);
  if (!lowest.ok) return lowest;

  const gradient = new Float64Array(3);
  const { at, value, steps } = lowest.value;
  const noHigher = (theta: Theta): boolean => smooth(theta, gradient) <= value + ROUNDING * Math.abs(value);
  const candidate = boundaryNear(at).find(noHigher);
  if (candidate === undefined) return ok({ at: upright(at), value, steps });

  const settled = descend(smooth, candidate);
  return settled.ok
    ? ok({ ...settled.value, at: upright(settled.value.at), steps: steps + settled.value.steps })
    : settled;
}

/** The same covariance with no negative value on the diagonal. */
const upright = ([first = 0, cross = 0, second = 0]: Theta): Theta =>
  Float64Array.of(Math.abs(first), first < 0 ? -cross : cross, Math.abs(second));

/** Points of the boundary that a point nearly lies on, the most extreme first. */
function boundaryNear([first = 0, cross = 0, second = 0]: Theta): readonly Theta[] {
  const isFirst = first !== 0 && Math.abs(first) < NEAR_ZERO;
  const isSecond = second !== 0 && Math.abs(second) < NEAR_ZERO;
  return [
    ...(isFirst && isSecond ? [Float64Array.of(0, 0, 0)] : []),
    ...(isFirst ? [Float64Array.of(0, 0, Math.hypot(cross, second))] : []),
    ...(isSecond ? [Float64Array.of(first, cross, 0)] : []),
  ];
}

/** A direction of more covariance in which the deviance falls; none at a lowest point. */
function wayDown([first = 0, cross = 0, second = 0]: Float64Array): readonly [number, number] | undefined {
  const middle = (first + second) / 2;
  const half = (first - second) / 2;
  const steepest = middle - Math.hypot(half, cross);
  if (steepest >= -LEVEL) return undefined;

  // Of the two ways to write the direction, the one that does not cancel.
  const [x, y] = half > 0 ? [cross, steepest - first] : [steepest - second, cross];
  const length = Math.hypot(x, y);
  return length === 0 ? [1, 0] : [x / length, y / length];
}

function lifted([first = 0, cross = 0, second = 0]: Theta, [x, y]: readonly [number, number]): Theta {
  const corner = Math.sqrt(first * first + LIFT * x * x);
  const off = corner === 0 ? 0 : (first * cross + LIFT * x * y) / corner;
  const rest = cross * cross + second * second + LIFT * y * y - off * off;
  return Float64Array.of(corner, off, Math.sqrt(Math.max(0, rest)));
}
