import type { GroupTable } from "./group-table.ts";
import type { GroupView, Theta } from "./group-view.ts";
import { emptyTriangle, type Triangle } from "./triangle.ts";

/** What a walk over the groups adds up, in places set aside beforehand. */
export type GroupSums = {
  readonly theta: Theta;
  /** Products of the columns under the covariance that theta gives. */
  readonly products: Triangle;
  /** How those products lean on each entry (first, cross, second) of the covariance of the random effects. */
  readonly tilts: readonly [Triangle, Triangle, Triangle];
  /** How the logarithm of the determinant leans on each entry. */
  readonly leans: Float64Array;
  /** The columns of the group in hand as its covariance weighs them, and then as the random effects do. */
  readonly rows: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
};

export function emptySums(width: number): GroupSums {
  const row = (): Float64Array => new Float64Array(width);
  return {
    theta: new Float64Array(3),
    products: emptyTriangle(width),
    tilts: [emptyTriangle(width), emptyTriangle(width), emptyTriangle(width)],
    leans: new Float64Array(3),
    rows: [row(), row(), row(), row()],
  };
}

/**
 * Fills the sums for the theta they hold, in one walk over the groups.
 *
 * @returns the logarithm of the determinant of the covariance of all rows, relative to the residual.
 */
export function sumOverGroups(table: GroupTable, view: GroupView, sums: GroupSums): number {
  sums.products.values.set(table.unseen.values);
  for (const tilt of sums.tilts) tilt.values.fill(0);
  sums.leans.fill(0);
  const add = table.effects === 2 ? addBoth : addFirst;
  let determinant = 0;
  for (let group = 0; group < table.groups; group++) {
    determinant += Math.log(weighGroup(view, sums, group));
    add(sums, table.width);
  }
  return determinant;
}

/** Weighs the columns of one group. @returns the determinant of its covariance. */
function weighGroup({ roots, seen }: GroupView, sums: GroupSums, group: number): number {
  const { theta, leans, rows } = sums;
  const [one, two, first, second] = rows;
  const a = roots[3 * group]!;
  const b = roots[3 * group + 1]!;
  const c = roots[3 * group + 2]!;

  // The covariance of the two rows is 1 + (m n; o p) · (m n; o p)ᵀ, and its own root is (r 0; s t).
  const m = a * theta[0]! + b * theta[1]!;
  const n = b * theta[2]!;
  const o = c * theta[1]!;
  const p = c * theta[2]!;
  const square = 1 + m * m + n * n;
  const determinant = square + o * o + p * p + (a * theta[0]! * p) ** 2;
  const r = Math.sqrt(square);
  const s = (m * o + n * p) / r;
  const t = Math.sqrt(determinant) / r;

  // The group's root (a b; 0 c) divided by (r 0; s t) from the left.
  const d = a / r;
  const e = b / r;
  const f = (-s * d) / t;
  const g = (c - s * e) / t;
  leans[0]! += d * d + f * f;
  leans[1]! += d * e + f * g;
  leans[2]! += e * e + g * g;

  const width = one.length;
  const start = 2 * width * group;
  for (let column = 0; column < width; column++) {
    const upper = seen[start + column]! / r;
    const lower = (seen[start + width + column]! - s * upper) / t;
    one[column] = upper;
    two[column] = lower;
    first[column] = d * upper + f * lower;
    second[column] = e * upper + g * lower;
  }
  return determinant;
}

/** Without a slope the second row of every group is empty. */
function addFirst({ products, tilts, rows }: GroupSums, width: number): void {
  const [one, , first] = rows;
  for (let row = 0; row < width; row++) {
    for (let column = 0; column <= row; column++) {
      const at = row * width + column;
      products.values[at]! += one[row]! * one[column]!;
      tilts[0].values[at]! += first[row]! * first[column]!;
    }
  }
}

function addBoth({ products, tilts, rows }: GroupSums, width: number): void {
  const [one, two, first, second] = rows;
  const [alongFirst, across, alongSecond] = tilts;
  for (let row = 0; row < width; row++) {
    for (let column = 0; column <= row; column++) {
      const at = row * width + column;
      products.values[at]! += one[row]! * one[column]! + two[row]! * two[column]!;
      alongFirst.values[at]! += first[row]! * first[column]!;
      across.values[at]! += (first[row]! * second[column]! + second[row]! * first[column]!) / 2;
      alongSecond.values[at]! += second[row]! * second[column]!;
    }
  }
}
