import { emptyTriangle, type Triangle } from "./triangle.ts";

/** Rows as they are reduced: each column has one value a row. */
export type GroupedRows = {
  /** Which group a row belongs to, counted from 0. */
  readonly codes: Int32Array;
  readonly groups: number;
  /** The fixed effects and, last, the response. */
  readonly columns: readonly Float64Array[];
  /** What the second random effect multiplies; absent where there is only an intercept. */
  readonly slope?: Float64Array;
};

/**
 * All that the likelihood needs to know of the rows, whatever their number. Within each group the columns are turned
 * so that the random effects touch two rows of numbers only; what they do not touch is summed over all groups.
 * Everything is then a sum of squares, and nothing large is ever taken from something large.
 */
export type GroupTable = {
  readonly rows: number;
  readonly groups: number;
  readonly effects: 1 | 2;
  /** Columns, response included. */
  readonly width: number;
  /** By group the upper triangle (a, b, c) whose square is Zᵀ Z; b and c are 0 without a slope. */
  readonly roots: Float64Array;
  /** By group two rows of `width` numbers: the columns as the random effects see them. */
  readonly seen: Float64Array;
  /** Products of the columns, over all groups, that no random effect touches. */
  readonly unseen: Triangle;
};

type Moments = Pick<GroupTable, "roots" | "seen" | "unseen"> & {
  /** Set aside for the row in hand: how far it lies from the means of its group. */
  readonly apart: Float64Array;
};

/** The rows reduced to a table in one pass. The order of the rows does not matter. */
export function reduceRows(grouped: GroupedRows): GroupTable {
  const { codes, groups } = grouped;
  const width = grouped.columns.length;
  const roots = new Float64Array(3 * groups);
  const seen = new Float64Array(2 * width * groups);
  const moments: Moments = { roots, seen, unseen: emptyTriangle(width), apart: new Float64Array(width) };
  for (let row = 0; row < codes.length; row++) addRow(grouped, moments, row);
  for (let group = 0; group < groups; group++) turnGroup(moments, group);

  const effects = grouped.slope === undefined ? 1 : 2;
  return { rows: codes.length, groups, effects, width, roots, seen, unseen: moments.unseen };
}

/**
 * Running means and products about them, by group, so that a large mean costs no digits. Until a group is turned, its
 * place in `roots` holds the rows, the mean and the squares of the slope column, and in `seen` the means of the columns
 * and their products with the slope column.
 */
function addRow({ codes, columns, slope }: GroupedRows, moments: Moments, row: number): void {
  const { roots, seen, unseen, apart } = moments;
  const width = columns.length;
  const group = codes[row]!;
  roots[3 * group]! += 1;
  const count = roots[3 * group]!;
  const start = 2 * width * group;
  for (let column = 0; column < width; column++) {
    apart[column] = columns[column]![row]! - seen[start + column]!;
    seen[start + column]! += apart[column]! / count;
  }
  const shrink = 1 - 1 / count;
  addProducts(unseen, apart, shrink);
  if (slope === undefined) return;

  const slopeApart = slope[row]! - roots[3 * group + 1]!;
  roots[3 * group + 1]! += slopeApart / count;
  roots[3 * group + 2]! += slopeApart * slopeApart * shrink;
  for (let column = 0; column < width; column++) {
    seen[start + width + column]! += slopeApart * apart[column]! * shrink;
  }
}

function addProducts({ size, values }: Triangle, row: Float64Array, weight: number): void {
  for (let one = 0; one < size; one++) {
    const weighted = row[one]! * weight;
    for (let other = 0; other <= one; other++) values[one * size + other]! += weighted * row[other]!;
  }
}

/** From moments about the means to the turned form. */
function turnGroup({ roots, seen, unseen, apart }: Moments, group: number): void {
  const width = unseen.size;
  const root = Math.sqrt(roots[3 * group]!);
  const spread = Math.sqrt(roots[3 * group + 2]!);
  roots[3 * group] = root;
  roots[3 * group + 1]! *= root;
  roots[3 * group + 2] = spread;
  const start = 2 * width * group;
  for (let column = 0; column < width; column++) seen[start + column]! *= root;
  if (spread === 0) return;

  for (let column = 0; column < width; column++) {
    seen[start + width + column]! /= spread;
    apart[column] = seen[start + width + column]!;
  }
  addProducts(unseen, apart, -1);
}
