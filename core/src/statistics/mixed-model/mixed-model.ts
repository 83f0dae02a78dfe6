import { fail, ok, type Result } from "../../foundation/result.ts";
import { bestTheta } from "./best-theta.ts";
import { type Criterion, type Deviance, devianceOf } from "./deviance.ts";
import { type Estimates, estimate } from "./estimates.ts";
import { type GroupedRows, reduceRows } from "./group-table.ts";
import { type NamedColumn, type OrthogonalColumns, orthogonalise, type Split, splitAlong } from "./orthogonal-columns.ts";

export type ModelColumn = { readonly name: string; readonly values: ArrayLike<number> };

export type MixedModelRequest = {
  readonly response: ArrayLike<number>;
  /** What the response may depend on, beside the intercept, which is always in the model. */
  readonly fixed: readonly ModelColumn[];
  /** Which group each row belongs to, such as a client; the names themselves do not matter. */
  readonly groups: ArrayLike<string | number>;
  /** What each group has a slope of its own for, correlated with its intercept; absent: an intercept only. */
  readonly slope?: ModelColumn;
  readonly criterion: Criterion;
};
