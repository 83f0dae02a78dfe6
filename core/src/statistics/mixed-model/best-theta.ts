import { fail, ok, type Result } from "../../foundation/result.ts";
import { descend, type Lowest, type SmoothFunction } from "./descent.ts";
import { type Deviance, devianceAt } from "./deviance.ts";
import type { GroupTable } from "./group-table.ts";
import { changeUnits, intoUnits, justSeen, outOfUnits, type Theta, unitsAround } from "./group-view.ts";

export type NotSettled = { readonly kind: "not-settled"; readonly steps: number };

/** A diagonal entry below this is tried as 0: a search comes as near to 0 as it pleases, but does not arrive. */
const NEAR_ZERO = 0.05;
/** Two deviances that differ by less than this share differ by rounding. */
const ROUNDING = 1e-14;
/** A lean of the deviance below this is none. */
const LEVEL = 1e-6;
/** How much covariance to add where the deviance leans towards more of it. */
const LIFT = 0.1;
const MOST_ROUNDS = 12;
/** Fewer steps than this from the last answer mean that the units were right. */
const HARDLY_A_STEP = 3;

/** Up to this many groups the likelihood may well have two peaks, and a search is quick. */
const FEW_GROUPS = 500;
/** Where to begin, in units of what the groups could just tell from none. With many groups only the first is tried. */
const STARTS: Readonly<Record<GroupTable["effects"], readonly (readonly [number, number, number])[]>> = {
  1: [
    [1, 0, 0],
    [30, 0, 0],
  ],
  2: [
    [1, 0, 1],
    [0.1, 0, 3],
    [30, 0, 30],
    [3, 3, 0],
    [3, -3, 0],
  ],
};

/**
 * The theta, in the units of the rows, at which the deviance is lowest; on the boundary where that is best. The last
 * evaluation is the best one.
 *
 * The deviance depends on theta by theta · thetaᵀ only, so it is smooth across 0 and needs no bounds. By the same
 * symmetry its gradient vanishes wherever a diagonal entry is 0, best or not. Each result is therefore judged by the
 * covariance itself: where more of it in some direction would lower the deviance, the search goes on from there.
 *
 * @error not-settled when no lowest point is reached.
 */
export function bestTheta(deviance: Deviance): Result<Lowest, NotSettled> {
  const { table } = deviance;
  const [first, second] = justSeen(table, new Float64Array(3));
  const starts = STARTS[table.effects].slice(0, table.groups <= FEW_GROUPS ? undefined : 1);
  let steps = 0;
  let best: Lowest | undefined;
  for (const [one, off, two] of starts) {
    const found = search(deviance, Float64Array.of(one * first, off * second, two * second));
    steps += found.steps;
    if (found.isSettled && (best === undefined || found.value < best.value)) best = found;
  }
  if (best === undefined) return fail({ kind: "not-settled", steps });

  changeUnits(table, deviance.view, unitsAround(table, best.at));
  const value = devianceAt(deviance, intoUnits(best.at, deviance.view.units));
  return ok({ ...best, value, steps });
}

/** Descends from a start, in units renewed at each answer, until the answer stays where it is. */
function search(deviance: Deviance, start: Theta): Lowest {
  const { table, view } = deviance;
  const smooth = smoothOf(deviance);
  let from = start;
  let steps = 0;
  for (let round = 1; ; round++) {
    changeUnits(table, view, unitsAround(table, from));
    const lowest = ontoBoundary(smooth, descend(smooth, intoUnits(from, view.units)));
    steps += lowest.steps;
    devianceAt(deviance, lowest.at);
    const way = wayDown(deviance.slope);
    const isDone = lowest.isSettled && lowest.steps < HARDLY_A_STEP && way === undefined;
    from = outOfUnits(lowest.at, view.units);
    if (isDone || round === MOST_ROUNDS) return { ...lowest, at: from, steps };
    if (way !== undefined && lowest.isSettled) from = outOfUnits(lifted(lowest.at, way), view.units);
  }
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

/** The answer of a descent, on the boundary where that is no worse, and no diagonal entry negative. */
function ontoBoundary(smooth: SmoothFunction, lowest: Lowest): Lowest {
  const gradient = new Float64Array(3);
  const limit = lowest.value + ROUNDING * Math.abs(lowest.value);
  const edge = boundaryNear(lowest.at).find((theta) => smooth(theta, gradient) <= limit);
  if (edge === undefined) return { ...lowest, at: upright(lowest.at) };

  const settled = descend(smooth, edge);
  return { ...settled, at: upright(settled.at), steps: lowest.steps + settled.steps };
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

/** The theta of a covariance that has more of that direction. */
function lifted([first = 0, cross = 0, second = 0]: Theta, [x, y]: readonly [number, number]): Theta {
  const corner = Math.sqrt(first * first + LIFT * x * x);
  const off = corner === 0 ? 0 : (first * cross + LIFT * x * y) / corner;
  const rest = cross * cross + second * second + LIFT * y * y - off * off;
  return Float64Array.of(corner, off, Math.sqrt(Math.max(0, rest)));
}
