import { fail, ok, type Result } from "../../foundation/result.ts";
import {
  NOTHING,
  type OrthogonalColumns,
  orthogonalise,
  rootMeanSquare,
  type Split,
  splitAlong,
} from "./orthogonal-columns.ts";

export type ModelColumn = { readonly name: string; readonly values: ArrayLike<number> };

export type ModelRows = {
  readonly response: ArrayLike<number>;
  /** What the response may depend on, beside the intercept, which is always in the model. */
  readonly fixed: readonly ModelColumn[];
  /** The group of each row, such as its client; what the names are does not matter. */
  readonly groups: ArrayLike<string | number>;
  /** What every group has a slope of its own for, correlated with its intercept. Absent: an intercept only. */
  readonly slope?: ModelColumn;
};

/** Why rows give no model. Holds names of columns, places and counts only. */
export type BadRows =
  /** A value is missing, infinite, or so large (from 1e70) that figures made of it overflow. Rows count from 1. */
  | { readonly kind: "not-finite"; readonly column: string; readonly row: number }
  | { readonly kind: "uneven-columns"; readonly column: string; readonly have: number; readonly need: number }
  | { readonly kind: "too-few-groups"; readonly have: number; readonly need: number }
  /** The model needs more rows than it has fixed effects, and more than it has random ones, groups times effects. */
  | { readonly kind: "too-few-rows"; readonly have: number; readonly need: number }
  /** The response is what the fixed effects say, within groups at least; or the slope column is one number. */
  | { readonly kind: "no-variation"; readonly of: "response" | "within-groups" | "slope" };

/** Rows made ready: columns at right angles, each with a mean square of 1, and groups as numbers from 0. */
export type Design = {
  readonly columns: OrthogonalColumns;
  /** The response, along the columns and beyond them. */
  readonly response: Split;
  /** The slope column along the intercept and beyond it. */
  readonly slope?: Split;
  readonly codes: Int32Array;
  readonly groups: number;
};

const INTERCEPT = "intercept";
const RESPONSE = "response";
const TOO_LARGE = 1e70;
/** Rounding leaves about this share of a column that does not vary. */
const ROUNDING = 1e-12;

/** @error as the kinds of `BadRows` say, the first that applies. */
export function designOf(rows: ModelRows): Result<Design, BadRows> {
  const problem = columnProblem(rows);
  if (problem !== undefined) return fail(problem);

  const { codes, groups } = codeGroups(rows.groups);
  const columns = orthogonalise([
    { name: INTERCEPT, values: new Float64Array(codes.length).fill(1) },
    ...rows.fixed.map(({ name, values }) => ({ name, values: Float64Array.from(values) })),
  ]);
  const effects = rows.slope === undefined ? 1 : 2;
  const need = Math.max(effects * groups, columns.kept.length) + 1;
  if (groups < 2) return fail({ kind: "too-few-groups", have: groups, need: 2 });
  if (codes.length < need) return fail({ kind: "too-few-rows", have: codes.length, need });

  const response = splitVarying(columns.basis, rows.response);
  const slope = rows.slope && splitVarying(columns.basis.slice(0, 1), rows.slope.values);
  if (response === undefined) return fail({ kind: "no-variation", of: "response" });
  if (rows.slope !== undefined && slope === undefined) return fail({ kind: "no-variation", of: "slope" });
  return ok({ columns, response, codes, groups, ...(slope && { slope }) });
}

/** A column along a basis; none where nothing but rounding is left of it. */
function splitVarying(basis: OrthogonalColumns["basis"], column: ArrayLike<number>): Split | undefined {
  const values = Float64Array.from(column);
  const size = rootMeanSquare(values);
  const split = splitAlong(basis, values);
  return size >= NOTHING && split.size > ROUNDING * size ? split : undefined;
}

function columnProblem({ response, fixed, groups, slope }: ModelRows): BadRows | undefined {
  const need = groups.length;
  for (const { name, values } of [{ name: RESPONSE, values: response }, ...fixed, ...(slope ? [slope] : [])]) {
    if (values.length !== need) return { kind: "uneven-columns", column: name, have: values.length, need };
    const row = rowNotFinite(values);
    if (row !== undefined) return { kind: "not-finite", column: name, row };
  }
  return undefined;
}

function rowNotFinite(values: ArrayLike<number>): number | undefined {
  for (let at = 0; at < values.length; at++) {
    if (!(Math.abs(values[at]!) < TOO_LARGE)) return at + 1;
  }
  return undefined;
}

function codeGroups(names: ArrayLike<string | number>): { readonly codes: Int32Array; readonly groups: number } {
  const known = new Map<string | number, number>();
  const codes = new Int32Array(names.length);
  for (let row = 0; row < names.length; row++) {
    const code = known.get(names[row]!) ?? known.size;
    if (code === known.size) known.set(names[row]!, code);
    codes[row] = code;
  }
  return { codes, groups: known.size };
}
