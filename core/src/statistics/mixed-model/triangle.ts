/** A square matrix, row by row, of which only the diagonal and what lies below it are used. */
export type Triangle = { readonly size: number; readonly values: Float64Array };

export const emptyTriangle = (size: number): Triangle => ({ size, values: new Float64Array(size * size) });

/**
 * Fills `root` so that root · rootᵀ is the symmetric matrix.
 *
 * @returns false where the matrix is not positive and has no such root.
 */
export function takeRoot(matrix: Triangle, root: Triangle): boolean {
  const { size, values } = root;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) {
      const left = matrix.values[row * size + column]! - rowsProduct(root, row, column);
      values[row * size + column] = left / values[column * size + column]!;
    }
    const left = matrix.values[row * size + row]! - rowsProduct(root, row, row);
    if (!(left > 0)) return false;
    values[row * size + row] = Math.sqrt(left);
  }
  return true;
}

/** The sum over what lies left of `column` of one row times another. */
function rowsProduct({ size, values }: Triangle, row: number, column: number): number {
  let sum = 0;
  for (let at = 0; at < column; at++) sum += values[row * size + at]! * values[column * size + at]!;
  return sum;
}

/** Fills `inverse` with the inverse of a triangle that has no 0 on its diagonal. */
export function invertTriangle(triangle: Triangle, inverse: Triangle): void {
  const { size, values } = triangle;
  for (let row = 0; row < size; row++) {
    const pivot = 1 / values[row * size + row]!;
    inverse.values[row * size + row] = pivot;
    for (let column = row - 1; column >= 0; column--) {
      inverse.values[row * size + column] = -pivot * solvedProduct(triangle, inverse, row * size + column);
    }
  }
}

/** The sum over the columns from the entry's own to its row's of the triangle times the inverse. */
function solvedProduct({ size, values }: Triangle, inverse: Triangle, entry: number): number {
  const column = entry % size;
  const rowStart = entry - column;
  const row = rowStart / size;
  let sum = 0;
  for (let at = column; at < row; at++) sum += values[rowStart + at]! * inverse.values[at * size + column]!;
  return sum;
}

/** rowᵀ · matrix · row for a symmetric matrix and the first entries of a row of a triangle. */
export function quadratic(matrix: Triangle, rows: Triangle, row: number): number {
  const { size, values } = matrix;
  let sum = 0;
  for (let at = 0; at <= row; at++) {
    const own = rows.values[row * size + at]!;
    let off = 0;
    for (let other = 0; other < at; other++) off += values[at * size + other]! * rows.values[row * size + other]!;
    sum += own * (values[at * size + at]! * own + 2 * off);
  }
  return sum;
}

/** What is left of the last diagonal entry of a symmetric matrix once all others are taken out of it. */
export function leftOfLast({ size, values }: Triangle, smallestPivot: number): number {
  const left = { size, values: values.slice() };
  for (let pivot = 0; pivot < size - 1; pivot++) {
    if (left.values[pivot * size + pivot]! > smallestPivot) takeOutColumn(left, pivot);
  }
  return left.values.at(-1)!;
}

function takeOutColumn({ size, values }: Triangle, pivot: number): void {
  for (let row = pivot + 1; row < size; row++) {
    const share = values[row * size + pivot]! / values[pivot * size + pivot]!;
    for (let column = pivot + 1; column <= row; column++) {
      values[row * size + column]! -= share * values[column * size + pivot]!;
    }
  }
}
