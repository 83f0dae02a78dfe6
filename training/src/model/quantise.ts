import type { FeatureTable, LinearPart } from "@attune/core/model";
import type { Logistic } from "../fit/logistic.ts";

/** Where the outputs of one task begin in the part, and its weights. */
export type Placed = { readonly from: number; readonly logistic: Logistic };

const LARGEST = 127;

/**
 * A part as it is stored: weights as bytes with one scale an output. Only differences to the first level are kept, so a
 * task of k levels takes k - 1 outputs; the probabilities are the same.
 */
export function quantisePart(table: FeatureTable, numericScale: Float32Array, tasks: readonly Placed[]): LinearPart {
  const columns = table.key.length;
  const outputs = tasks.reduce((sum, { logistic }) => sum + logistic.classes - 1, 0);
  const exact = spread({ tasks, outputs, rows: columns + numericScale.length });
  const scale = scalesOf(exact, outputs, columns);
  const weights = new Int8Array(columns * outputs);
  for (let at = 0; at < weights.length; at++) weights[at] = Math.round(exact[at]! / scale[at % outputs]!);
  const numericWeights = Float32Array.from(exact.subarray(columns * outputs));
  return { table, outputs, weights, scale, bias: biasOf(tasks, outputs), numericScale, numericWeights };
}

function spread({ tasks, outputs, rows }: { tasks: readonly Placed[]; outputs: number; rows: number }): Float64Array {
  const exact = new Float64Array(rows * outputs);
  for (const placed of tasks)
    for (let row = 0; row < rows; row++) spreadRow(placed, row, exact.subarray(row * outputs));
  return exact;
}

function spreadRow({ from, logistic }: Placed, row: number, into: Float64Array): void {
  const { classes, weights } = logistic;
  for (let k = 1; k < classes; k++) into[from + k - 1] = weights[row * classes + k]! - weights[row * classes]!;
}

function scalesOf(exact: Float64Array, outputs: number, columns: number): Float32Array {
  const scale = new Float32Array(outputs);
  for (let at = 0; at < columns * outputs; at++)
    scale[at % outputs] = Math.max(scale[at % outputs]!, Math.abs(exact[at]!));
  return scale.map((most) => (most === 0 ? 1 : most / LARGEST));
}

function biasOf(tasks: readonly Placed[], outputs: number): Float32Array {
  const bias = new Float32Array(outputs);
  for (const { from, logistic } of tasks) {
    for (let k = 1; k < logistic.classes; k++) bias[from + k - 1] = logistic.bias[k]! - logistic.bias[0]!;
  }
  return bias;
}
