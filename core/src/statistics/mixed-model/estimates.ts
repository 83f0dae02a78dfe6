import type { Lowest } from "./descent.ts";
import type { Design } from "./design.ts";
import { type Deviance, logDiagonal } from "./deviance.ts";
import type { Theta } from "./group-view.ts";
import { emptyTriangle, invertTriangle, type Triangle } from "./triangle.ts";

export type FixedEffect = { readonly name: string; readonly estimate: number; readonly standardError: number };

/** How groups differ from one another. */
export type RandomEffects = {
  /** Standard deviation of the intercepts of groups, in the unit of the response. */
  readonly interceptDeviation: number;
  /** Standard deviation of the slopes of groups; absent where the model has none. */
  readonly slopeDeviation?: number;
  /** Of intercepts with slopes; absent where there is no slope, or where one of the two does not vary. */
  readonly correlation?: number;
  /** Of intercept and slope, row by row; one row where there is no slope. */
  readonly covariance: readonly (readonly number[])[];
};

export type Estimates = {
  /** The intercept first, then the columns that were kept. */
  readonly fixed: readonly FixedEffect[];
  /** Covariance of the fixed effects, row by row, in their order. */
  readonly covariance: readonly (readonly number[])[];
  readonly random: RandomEffects;
  /** Standard deviation of what is left within groups. */
  readonly residualDeviation: number;
  readonly logLikelihood: number;
  /** True where groups vary in fewer ways than the model has random effects: such a model asks more than the rows say. */
  readonly isSingular: boolean;
};

/** The bound of lme4's `isSingular`, beside the residual standard deviation. */
const SINGULAR = 1e-4;

/** What the deviance says at the point evaluated last, in the units in which the rows came. */
export function estimatesOf(deviance: Deviance, design: Design, lowest: Lowest): Estimates {
  const { root, freedom } = deviance;
  const residualDeviation = (root.values.at(-1)! / Math.sqrt(freedom)) * design.response.size;
  const random = relativeEffects(design, lowest.at);
  return {
    ...fixedEffects(deviance, design, residualDeviation),
    random: randomEffects(random, residualDeviation),
    residualDeviation,
    logLikelihood: -(lowest.value + unitsOf(deviance, design)) / 2,
    isSingular: random.first < SINGULAR || random.second < SINGULAR,
  };
}

/** What the deviance gains when columns and response return to their own units. */
function unitsOf({ criterion, freedom }: Deviance, { columns, response }: Design): number {
  const restricted = criterion === "REML" ? 2 * logDiagonal(columns.triangle, columns.triangle.size) : 0;
  return restricted + 2 * freedom * Math.log(response.size);
}

function fixedEffects(deviance: Deviance, { columns, response }: Design, residual: number) {
  const { inverse, table } = deviance;
  const count = columns.kept.length;
  const back = emptyTriangle(count);
  invertTriangle(columns.triangle, back);
  const last = inverse.values.subarray(count * table.width);
  const shares = response.shares.map((share, at) => share - (response.size * last[at]!) / last[count]!);
  const estimates = rowTimes(shares, back);

  const roots = Array.from({ length: count }, (_, row) => rowTimes(inverse.values.subarray(row * table.width), back));
  const covariance = columns.kept.map((_, one) =>
    columns.kept.map((_, other) => residual ** 2 * roots.reduce((sum, row) => sum + row[one]! * row[other]!, 0)),
  );
  const fixed = columns.kept.map((name, at) => ({
    name,
    estimate: estimates[at]!,
    standardError: Math.sqrt(covariance[at]![at]!),
  }));
  return { fixed, covariance };
}

/** The first entries of a row, as many as the triangle has, times the triangle. */
function rowTimes(row: Float64Array, { size, values }: Triangle): Float64Array {
  const product = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    for (let column = 0; column <= at; column++) product[column]! += row[at]! * values[at * size + column]!;
  }
  return product;
}

/** The lower triangle of the random effects over the residual, in the units of the rows; no `cross` without a slope. */
type Relative = { readonly first: number; readonly cross?: number; readonly second: number };

function relativeEffects({ slope }: Design, theta: Theta): Relative {
  const first = theta[0]!;
  if (slope === undefined) return { first, second: Number.POSITIVE_INFINITY };

  // Slopes per unit of the column, and intercepts where the column is 0 and not where it has its mean.
  const across = theta[1]! / slope.size;
  const down = theta[2]! / slope.size;
  const mean = slope.shares[0]!;
  const [one, two] = [first - mean * across, -mean * down];
  const length = Math.hypot(one, two);
  if (length === 0) return { first: 0, cross: 0, second: Math.hypot(across, down) };
  return { first: length, cross: (one * across + two * down) / length, second: (first * down) / length };
}

function randomEffects({ first, cross, second }: Relative, residual: number): RandomEffects {
  const interceptDeviation = first * residual;
  if (cross === undefined) return { interceptDeviation, covariance: [[interceptDeviation ** 2]] };

  const length = Math.hypot(cross, second);
  const slopeDeviation = length * residual;
  const shared = first * cross * residual ** 2;
  return {
    interceptDeviation,
    slopeDeviation,
    ...(first > 0 && length > 0 && { correlation: cross / length }),
    covariance: [
      [interceptDeviation ** 2, shared],
      [shared, slopeDeviation ** 2],
    ],
  };
}
