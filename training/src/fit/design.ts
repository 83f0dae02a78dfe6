import {
  emptyWeighed,
  type Features,
  type FeatureTable,
  NUMERIC_WEIGHT,
  scaledNumeric,
  type Weighed,
  weigh,
} from "@attune/core/model";
import { RowCollector, type SparseRows } from "./matrix.ts";

/** The matrix that a part is fitted on: known features first, numeric features after them. */
export type Design = { readonly table: FeatureTable; readonly numericScale: Float32Array; readonly matrix: SparseRows };

/** A turn as a row. */
export type RowSource = { readonly features: Features; readonly numeric: Float64Array };

/** What each numeric feature is multiplied by: its weight over its typical size (root mean square) in these turns. */
export function numericScales(examples: readonly RowSource[]): Float32Array {
  const length = examples[0]?.numeric.length ?? 0;
  const squares = new Float64Array(length);
  for (const { numeric } of examples) for (let at = 0; at < length; at++) squares[at]! += numeric[at]! ** 2;
  return Float32Array.from(squares, (sum) => (sum === 0 ? 0 : NUMERIC_WEIGHT / Math.sqrt(sum / examples.length)));
}

/** One row a turn, weighed as the runtime weighs it. */
export function designMatrix(examples: readonly RowSource[], table: FeatureTable, numericScale: Float32Array): Design {
  const rows = new RowCollector();
  const weighed = emptyWeighed();
  const columns = table.key.length;
  for (const { features, numeric } of examples) {
    addKnown(weigh(features, table, weighed), rows);
    for (let at = 0; at < numericScale.length; at++)
      addIfAny(rows, columns + at, scaledNumeric(numeric[at]!, numericScale[at]!));
    rows.endRow();
  }
  return { table, numericScale, matrix: rows.finish(columns + numericScale.length) };
}

function addKnown({ count, column, value }: Weighed, rows: RowCollector): void {
  for (let at = 0; at < count; at++) addIfAny(rows, column[at]!, value[at]!);
}

function addIfAny(rows: RowCollector, column: number, value: number): void {
  if (value !== 0) rows.add(column, value);
}
