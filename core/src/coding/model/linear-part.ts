import type { FeatureTable, Weighed } from "./feature-table.ts";

/**
 * A linear model over hashed features and numeric features: `outputs` scores a turn. Weights are bytes with one scale
 * an output.
 */
export type LinearPart = {
  readonly table: FeatureTable;
  readonly outputs: number;
  /** `columns` x `outputs`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** What each numeric feature is multiplied by, and its weights: `numeric.length` x `outputs`. */
  readonly numericScale: Float32Array;
  readonly numericWeights: Float32Array;
};

/** Numeric features are capped here after scaling, relative to their typical size. */
export const NUMERIC_CAP = 4;

/** Everything a part scores a turn by. */
export type TurnFeatures = { readonly weighed: Weighed; readonly numeric: Float64Array };

/** Scores of one turn, written into `into` (one place an output). */
export function scoreTurn(part: LinearPart, { weighed, numeric }: TurnFeatures, into: Float64Array): Float64Array {
  into.fill(0);
  addSparse(part, weighed, into);
  for (let k = 0; k < part.outputs; k++) into[k] = into[k]! * part.scale[k]! + part.bias[k]!;
  addNumeric(part, numeric, into);
  return into;
}

function addSparse({ weights, outputs }: LinearPart, { count, column, value }: Weighed, into: Float64Array): void {
  for (let at = 0; at < count; at++) {
    const by = value[at]!;
    const from = column[at]! * outputs;
    for (let k = 0; k < outputs; k++) into[k]! += by * weights[from + k]!;
  }
}

function addNumeric(part: LinearPart, numeric: Float64Array, into: Float64Array): void {
  const { outputs, numericScale, numericWeights } = part;
  for (let at = 0; at < numericScale.length; at++) {
    const raw = numeric[at]!;
    if (raw === 0) continue;
    const by = scaledNumeric(raw, numericScale[at]!);
    const from = at * outputs;
    for (let k = 0; k < outputs; k++) into[k]! += by * numericWeights[from + k]!;
  }
}

/** A numeric feature as the model sees it. `scale` holds the part's weight for numeric features too. */
export const scaledNumeric = (raw: number, scale: number): number =>
  Math.min(raw * scale, NUMERIC_CAP * NUMERIC_WEIGHT);

/** How much numeric features count beside words; found by cross-validation. */
export const NUMERIC_WEIGHT = 0.1;
