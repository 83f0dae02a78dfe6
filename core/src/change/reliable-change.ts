import { fail, ok, type Result } from "../foundation/result.ts";
import type { Norms, Reliability, Scale } from "../measurement/instrument.ts";
import { type NotDefined, notDefined } from "../statistics/not-defined.ts";

/** How sure a change must be not to come from measurement error. */
export type ConfidenceLevel = 0.95 | 0.9 | 0.8;

/** Two-sided points of the standard normal distribution, in the decimals in which published thresholds use them. */
const NOT_BY_CHANCE: Readonly<Record<ConfidenceLevel, number>> = { 0.95: 1.96, 0.9: 1.645, 0.8: 1.28 };

type Spread = Pick<Norms, "standardDeviation">;
type Steadiness = Pick<Reliability, "value">;

/**
 * A change in units of the error expected between two measurements.
 *
 * @param norms of a clinical sample before therapy.
 * @param reliability by retest over about the time between two sessions; internal consistency gives a more lenient index.
 * @error not-defined without a spread above 0, or with a reliability that is not from 0 up to but below 1.
 * @source 10.1037/0022-006X.59.1.12
 */
export function reliableChangeIndex(
  points: number,
  norms: Spread,
  reliability: Steadiness,
): Result<number, NotDefined> {
  if (!Number.isFinite(points)) return fail(notDefined("not-a-number"));
  const error = errorOfDifference(norms, reliability);
  return error.ok ? ok(points / error.value) : error;
}

/**
 * How many points are more than measurement error: z · sd · √(2 · (1 − reliability)), not rounded.
 *
 * @error not-defined without a spread above 0, or with a reliability that is not from 0 up to but below 1.
 * @source 10.1037/0022-006X.59.1.12
 */
export function reliableThreshold(
  norms: Spread,
  reliability: Steadiness,
  level: ConfidenceLevel,
): Result<number, NotDefined> {
  const error = errorOfDifference(norms, reliability);
  return error.ok ? ok(NOT_BY_CHANCE[level] * error.value) : error;
}

/** A whole number that binary fractions put a hair too high must not cost a point more. */
const HAIR = 1e-9;

/** A threshold in points that the scale can show: the next whole one upwards, unless the scale knows fractions. */
export const inPointsOf = ({ fractions = false }: Pick<Scale, "fractions">, threshold: number): number =>
  fractions ? threshold : Math.ceil(threshold - HAIR);

function errorOfDifference({ standardDeviation }: Spread, { value }: Steadiness): Result<number, NotDefined> {
  if (standardDeviation === undefined) return fail(notDefined("no-variance"));
  if (!Number.isFinite(standardDeviation) || !Number.isFinite(value)) return fail(notDefined("not-a-number"));
  if (standardDeviation <= 0 || value < 0 || value >= 1) return fail(notDefined("no-variance"));
  return ok(standardDeviation * Math.sqrt(2 * (1 - value)));
}
