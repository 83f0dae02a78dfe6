import { fail, ok, type Result } from "../../foundation/result.ts";
import { bestTheta } from "./best-theta.ts";
import { type BadRows, type Design, designOf, type ModelRows } from "./design.ts";
import { type Criterion, devianceOf } from "./deviance.ts";
import { type Estimates, estimatesOf } from "./estimates.ts";
import { type GroupTable, reduceRows } from "./group-table.ts";
import { leftOfLast } from "./triangle.ts";

export type MixedModelRequest = ModelRows & { readonly criterion: Criterion };

export type MixedModelFit = Estimates & {
  readonly criterion: Criterion;
  /** Columns that say nothing new beside those before them, as lme4 leaves them out. */
  readonly dropped: readonly string[];
  readonly rows: number;
  readonly groups: number;
  /** Steps of the search. */
  readonly iterations: number;
};

export type NotFitted = BadRows | { readonly kind: "no-convergence"; readonly iterations: number };

/** The share of the response that, within groups, rounding alone may leave. */
const ROUNDING = 1e-13;

/**
 * A linear mixed model with one grouping factor and one or two random effects for each group, as lme4 fits
 * `y ~ x + (1 | g)` and `y ~ x + (1 + t | g)`.
 *
 * The rows are reduced once to what each group contributes, so that a step of the search costs as much as there are
 * groups. Neither the order of the rows nor the names of the groups matter.
 *
 * @error not-finite, uneven-columns, too-few-groups, too-few-rows and no-variation as `BadRows` says.
 * @error no-convergence when the search found no best covariance of the random effects.
 * @source 10.18637/jss.v067.i01, section 3
 */
export function fitMixedModel(request: MixedModelRequest): Result<MixedModelFit, NotFitted> {
  const { criterion } = request;
  const design = designOf(request);
  if (!design.ok) return design;

  const table = tableOf(design.value);
  if (leftOfLast(table.unseen, ROUNDING * table.rows) <= ROUNDING * table.rows) {
    return fail({ kind: "no-variation", of: "within-groups" });
  }
  const deviance = devianceOf(table, criterion);
  const best = bestTheta(deviance);
  if (!best.ok) return fail({ kind: "no-convergence", iterations: best.failure.steps });

  return ok({
    criterion,
    ...estimatesOf(deviance, design.value, best.value),
    dropped: design.value.columns.dropped,
    rows: table.rows,
    groups: table.groups,
    iterations: best.value.steps,
  });
}

function tableOf({ columns, response, slope, codes, groups }: Design): GroupTable {
  return reduceRows({
    codes,
    groups,
    columns: [...columns.basis, response.rest],
    ...(slope && { slope: slope.rest }),
  });
}
