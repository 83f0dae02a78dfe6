import { softmax } from "@attune/core/model";
import { minimise } from "./lbfgs.ts";
import type { SparseRows } from "./matrix.ts";

/** Rows of a matrix with their classes (0 to `classes` - 1) and how much each row counts. */
export type Examples = {
  readonly matrix: SparseRows;
  readonly rows: Int32Array;
  readonly classOf: Uint8Array;
  readonly weight: Float64Array;
  readonly classes: number;
};

/** One row of weights a column (`columns` x `classes`), and a bias a class. */
export type Logistic = { readonly classes: number; readonly weights: Float64Array; readonly bias: Float64Array };

const STEPS = 150;
const TOLERANCE = 2e-6;

/**
 * Multinomial logistic regression with an L2 penalty: least of ½‖w‖² + strength · Σ weight · loss. The bias is free.
 */
export function fitLogistic(examples: Examples, strength: number): Logistic {
  const { matrix, classes } = examples;
  const size = matrix.columns * classes;
  const found = minimise(
    (point, gradient) => loss(examples, strength, { point, gradient }),
    new Float64Array(size + classes),
    {
      steps: STEPS,
      tolerance: TOLERANCE,
    },
  );
  return { classes, weights: found.slice(0, size), bias: found.slice(size) };
}

type Place = { readonly point: Float64Array; readonly gradient: Float64Array };

function loss(examples: Examples, strength: number, { point, gradient }: Place): number {
  const { rows, classes, matrix } = examples;
  const size = matrix.columns * classes;
  let value = 0;
  for (let at = 0; at < size; at++) {
    value += 0.5 * point[at]! * point[at]!;
    gradient[at] = point[at]!;
  }
  gradient.fill(0, size);
  const scores = new Float64Array(classes);
  for (let at = 0; at < rows.length; at++) {
    scoreRow({ weights: point, bias: point.subarray(size), classes }, { matrix, row: rows[at]! }, scores);
    const by = strength * examples.weight[at]!;
    value += by * toErrors(scores, examples.classOf[at]!);
    addGradient(examples, { row: rows[at]!, by, errors: scores }, gradient);
  }
  return value;
}

/** One row of a matrix. */
export type RowOf = { readonly matrix: SparseRows; readonly row: number };

/** Scores of one row, one a class, before the softmax. */
export function scoreRow(
  { weights, bias, classes }: Logistic,
  { matrix, row }: RowOf,
  into: Float64Array,
): Float64Array {
  into.set(bias);
  const { start, column, value } = matrix;
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const from = column[at]! * classes;
    const by = value[at]!;
    for (let k = 0; k < classes; k++) into[k]! += by * weights[from + k]!;
  }
  return into;
}

/** Turns scores into probability minus truth, and gives the loss of the row. */
function toErrors(scores: Float64Array, truth: number): number {
  softmax(scores);
  const loss = -Math.log(Math.max(scores[truth]!, 1e-300));
  scores[truth]! -= 1;
  return loss;
}

type RowError = { readonly row: number; readonly by: number; readonly errors: Float64Array };

function addGradient({ matrix, classes }: Examples, { row, by, errors }: RowError, gradient: Float64Array): void {
  const { start, column, value } = matrix;
  for (let at = start[row]!; at < start[row + 1]!; at++) {
    const from = column[at]! * classes;
    const share = by * value[at]!;
    for (let k = 0; k < classes; k++) gradient[from + k]! += share * errors[k]!;
  }
  const bias = matrix.columns * classes;
  for (let k = 0; k < classes; k++) gradient[bias + k]! += by * errors[k]!;
}
