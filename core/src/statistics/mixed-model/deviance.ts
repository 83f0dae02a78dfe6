import type { GroupTable } from "./group-table.ts";
import { emptyTriangle, invertTriangle, quadratic, takeRoot, type Triangle } from "./triangle.ts";

export type Criterion = "REML" | "ML";

/**
 * The lower triangle (first, cross, second) of the random effects relative to the residual, in units of the table's
 * scales. Their covariance is triangle · triangleᵀ times the residual variance; `cross` and `second` stay 0 without a
 * slope.
 */
export type Theta = Float64Array;

/** The likelihood of one table, with everything that a step needs set aside beforehand. */
export type Deviance = {
  readonly table: GroupTable;
  readonly criterion: Criterion;
  /** Root of the products of the columns under the covariance last tried; the response stands last. */
  readonly root: Triangle;
  readonly inverse: Triangle;
  /**
   * The slope of the deviance in the covariance (first, cross, second) of the random effects. Where the covariance is
   * best, no direction goes down: this matrix has no negative value, and it is 0 along the covariance.
   */
  readonly slope: Float64Array;
  readonly sums: Sums;
};

type Sums = {
  readonly products: Triangle;
  /** Products of the columns as weighted by (first, cross, second). */
  readonly tilts: readonly [Triangle, Triangle, Triangle];
  /** Of the random effects themselves; then the logarithm of the determinant. */
  readonly effects: Float64Array;
  /** The two rows of the group in hand. */
  readonly one: Float64Array;
  readonly two: Float64Array;
};

export function devianceOf(table: GroupTable, criterion: Criterion): Deviance {
  const { width } = table;
  return {
    table,
    criterion,
    root: emptyTriangle(width),
    inverse: emptyTriangle(width),
    slope: new Float64Array(3),
    sums: {
      products: emptyTriangle(width),
      tilts: [emptyTriangle(width), emptyTriangle(width), emptyTriangle(width)],
      effects: new Float64Array(4),
      one: new Float64Array(width),
      two: new Float64Array(width),
    },
  };
}

/** Rows that the residual variance is shared among. */
export const degreesOfFreedom = ({ table, criterion }: Deviance): number =>
  table.rows - (criterion === "REML" ? table.width - 1 : 0);

/**
 * Minus twice the log-likelihood at one covariance of the random effects, with the best fixed effects and residual
 * variance for it; columns count in units of the basis. Fills `root`, `inverse` and `slope`. Costs a walk over the
 * groups and sets nothing aside.
 *
 * @source 10.18637/jss.v067.i01, equations 34 and 41
 */
export function devianceAt(deviance: Deviance, theta: Theta): number {
  const { table, sums, root, inverse, criterion } = deviance;
  sumOverGroups(table, sums, theta);
  if (!takeRoot(sums.products, root)) return Number.POSITIVE_INFINITY;
  invertTriangle(root, inverse);
  fillSlope(deviance);

  const last = table.width - 1;
  let value = sums.effects[3]!;
  if (criterion === "REML") value += 2 * logDiagonal(root, last);
  const freedom = degreesOfFreedom(deviance);
  const residual = root.values[last * table.width + last]! ** 2 / freedom;
  return value + freedom * (1 + Math.log(2 * Math.PI * residual));
}

/** The sum of the logarithms of the first entries of the diagonal. */
export function logDiagonal({ size, values }: Triangle, entries: number): number {
  let sum = 0;
  for (let at = 0; at < entries; at++) sum += Math.log(values[at * size + at]!);
  return sum;
}

function fillSlope({ table, criterion, inverse, slope, sums }: Deviance): void {
  const last = table.width - 1;
  const freedom = table.rows - (criterion === "REML" ? last : 0);
  for (const [at, tilt] of sums.tilts.entries()) {
    let value = sums.effects[at]! - freedom * quadratic(tilt, inverse, last);
    // The last row of the inverse is the residual over its own size, the others are the fixed effects.
    if (criterion === "REML") for (let row = 0; row < last; row++) value -= quadratic(tilt, inverse, row);
    slope[at] = value;
  }
}

function sumOverGroups(table: GroupTable, sums: Sums, theta: Theta): void {
  sums.products.values.set(table.unseen.values);
  for (const tilt of sums.tilts) tilt.values.fill(0);
  sums.effects.fill(0);
  for (let group = 0; group < table.groups; group++) addGroup(table, sums, { theta, group });
}
