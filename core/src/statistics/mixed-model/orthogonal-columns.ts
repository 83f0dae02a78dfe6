import { emptyTriangle, type Triangle } from "./triangle.ts";

/** Columns of one length, each with a mean square of 1 and at right angles to every other. */
export type Basis = readonly Float64Array[];

/** One column seen from a basis: its share of each direction, and what is left. */
export type Split = {
  readonly shares: Float64Array;
  /** At right angles to the basis, with a mean square of 1; all 0 where nothing is left. */
  readonly rest: Float64Array;
  /** Root mean square of what is left before it is brought to 1, in the unit of the column. */
  readonly size: number;
};

export type NamedColumn = { readonly name: string; readonly values: Float64Array };

export type OrthogonalColumns = {
  readonly basis: Basis;
  /** Names of the columns, first to last, that say something new. */
  readonly kept: readonly string[];
  /** Names of the columns that those before them already say. */
  readonly dropped: readonly string[];
  /** Row j holds what each direction of the basis gives to kept column j. */
  readonly triangle: Triangle;
};

/** A column is dropped where less than this share of it is new: the bound of R's `qr`, which lme4 uses. */
const LEAST_NEW = 1e-7;
/** A column whose numbers are this small is one of nothing: figures for each unit of it would not be numbers. */
export const NOTHING = 1e-70;

/**
 * Columns turned into a basis, first to last. Rounding errors are then those of the basis, so that the offset and
 * the scale of a column do not matter.
 */
export function orthogonalise(columns: readonly NamedColumn[]): OrthogonalColumns {
  const basis: Float64Array[] = [];
  const splits: Split[] = [];
  const kept: string[] = [];
  const dropped: string[] = [];
  for (const { name, values } of columns) {
    const split = splitAlong(basis, values);
    const size = rootMeanSquare(values);
    if (size < NOTHING || split.size < LEAST_NEW * size) {
      dropped.push(name);
      continue;
    }
    kept.push(name);
    splits.push(split);
    basis.push(split.rest);
  }
  return { basis, kept, dropped, triangle: triangleOf(splits) };
}

function triangleOf(splits: readonly Split[]): Triangle {
  const triangle = emptyTriangle(splits.length);
  for (const [row, { shares, size }] of splits.entries()) {
    triangle.values.set(shares, row * triangle.size);
    triangle.values[row * triangle.size + row] = size;
  }
  return triangle;
}

/** A column taken apart along a basis. */
export function splitAlong(basis: Basis, values: Float64Array): Split {
  const rest = values.slice();
  const shares = new Float64Array(basis.length);
  // The second sweep takes out what rounding left of the first, which after a large offset is most of the error.
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const [at, direction] of basis.entries()) shares[at]! += takeOut(rest, direction);
  }
  const size = rootMeanSquare(rest);
  const factor = size > 0 ? 1 / size : 0;
  for (let row = 0; row < rest.length; row++) rest[row]! *= factor;
  return { shares, rest, size };
}

function takeOut(rest: Float64Array, direction: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < rest.length; row++) sum += rest[row]! * direction[row]!;
  const share = sum / rest.length;
  for (let row = 0; row < rest.length; row++) rest[row]! -= share * direction[row]!;
  return share;
}

export function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += values[row]! * values[row]!;
  return Math.sqrt(sum / values.length);
}
