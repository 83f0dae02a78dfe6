import { emptySums, type GroupSums, sumOverGroups } from "./group-sums.ts";
import type { GroupTable } from "./group-table.ts";
import { emptyView, type GroupView, type Theta } from "./group-view.ts";
import { emptyTriangle, invertTriangle, quadratic, type Triangle, takeRoot } from "./triangle.ts";

/** `ML`: maximum likelihood. `REML`: the same of what the fixed effects leave, which does not shrink the variances. */
export type Criterion = "REML" | "ML";

/** The likelihood of one table, with every place that a step writes to. */
export type Deviance = {
  readonly table: GroupTable;
  /** The groups in the units in which theta counts. */
  readonly view: GroupView;
  readonly criterion: Criterion;
  /** Rows that the residual variance is shared among. */
  readonly freedom: number;
  /** Root of the products of the columns under the covariance last tried; the response stands last. */
  readonly root: Triangle;
  /** Its inverse, whose last row is the residual in the columns, over the residual's size. */
  readonly inverse: Triangle;
  /** How the deviance leans on each entry (first, cross, second) of the covariance of the random effects. */
  readonly slope: Float64Array;
  readonly sums: GroupSums;
};

/** The likelihood of a table; its view has no units yet. */
export function devianceOf(table: GroupTable, criterion: Criterion): Deviance {
  const { width, rows } = table;
  return {
    table,
    view: emptyView(table),
    criterion,
    freedom: criterion === "REML" ? rows - (width - 1) : rows,
    root: emptyTriangle(width),
    inverse: emptyTriangle(width),
    slope: new Float64Array(3),
    sums: emptySums(width),
  };
}

/**
 * Minus twice the log-likelihood at one theta, with the fixed effects and the residual variance that are best for it.
 * Theta counts in units of the view, columns in those of the table. Fills `root`, `inverse` and `slope`. Costs one walk
 * over the groups and sets nothing aside.
 *
 * @source 10.18637/jss.v067.i01, section 3: the profiled deviance and the profiled REML criterion
 */
export function devianceAt(deviance: Deviance, theta: Theta): number {
  const { table, view, criterion, freedom, root, inverse, sums } = deviance;
  sums.theta.set(theta);
  const determinant = sumOverGroups(table, view, sums);
  if (!takeRoot(sums.products, root)) return Number.POSITIVE_INFINITY;

  invertTriangle(root, inverse);
  fillSlope(deviance);
  const last = table.width - 1;
  const residual = root.values[last * table.width + last]! ** 2 / freedom;
  const restricted = criterion === "REML" ? 2 * logDiagonal(root, last) : 0;
  return determinant + restricted + freedom * (1 + Math.log(2 * Math.PI * residual));
}

/** The sum of the logarithms of the first entries of a diagonal. */
export function logDiagonal({ size, values }: Triangle, entries: number): number {
  let sum = 0;
  for (let at = 0; at < entries; at++) sum += Math.log(values[at * size + at]!);
  return sum;
}

function fillSlope({ table, criterion, freedom, inverse, slope, sums }: Deviance): void {
  const last = table.width - 1;
  for (let entry = 0; entry < 3; entry++) {
    const tilt = sums.tilts[entry]!;
    let value = sums.leans[entry]! - freedom * quadratic(tilt, inverse, last);
    for (let row = 0; row < last && criterion === "REML"; row++) value -= quadratic(tilt, inverse, row);
    slope[entry] = value;
  }
}
