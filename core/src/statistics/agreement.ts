import type { Level } from "../coding/coding.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import { accuracy, pairProblem } from "./classification.ts";
import { type NotDefined, notDefined } from "./not-defined.ts";

/**
 * The share of turns to which two coders gave the same level, 0 to 1.
 *
 * @error not-defined when nothing was coded or the lists differ in length.
 */
export const percentAgreement = (one: readonly Level[], other: readonly Level[]): Result<number, NotDefined> =>
  accuracy(one, other);

/**
 * Agreement of two coders beyond chance: 1 is complete, 0 is what chance gives, below 0 is worse than chance.
 *
 * @error not-defined when nothing was coded, the lists differ in length, or both coders used one and the same level.
 * @source 10.1177/001316446002000104
 */
export function cohensKappa(one: readonly Level[], other: readonly Level[]): Result<number, NotDefined> {
  const observed = percentAgreement(one, other);
  if (!observed.ok) return observed;

  const counts = countsOf(one);
  const others = countsOf(other);
  let paired = 0;
  for (const [level, count] of counts) paired += count * (others.get(level) ?? 0);
  if (paired === one.length ** 2) return fail(notDefined("one-level-only"));
  const byChance = paired / one.length ** 2;
  return ok((observed.value - byChance) / (1 - byChance));
}

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export type Weighting = "linear" | "quadratic";

/**
 * Agreement of two coders on an ordered code beyond chance, where a near miss counts as partly right. A disagreement
 * weighs as the distance between the levels, or as its square. 1 is complete, 0 is what chance gives.
 *
 * @error not-defined when nothing was coded, the lists differ in length, a level is not a number, or both coders used
 *   one and the same level.
 * @source 10.1037/h0026256
 */
export function weightedKappa(
  one: readonly number[],
  other: readonly number[],
  weighting: Weighting,
): Result<number, NotDefined> {
  const problem = pairProblem(one, other) ?? numberProblem([one, other]);
  if (problem !== undefined) return fail(problem);

  const apart = (a: number, b: number): number => Math.abs(a - b) ** (weighting === "linear" ? 1 : 2);
  const observed = one.reduce((sum, level, at) => sum + apart(level, other[at] ?? level), 0) / one.length;
  const expected = expectedDistance(countsOf(one), countsOf(other), apart) / one.length ** 2;
  return expected === 0 ? fail(notDefined("one-level-only")) : ok(1 - observed / expected);
}

type Counts = ReadonlyMap<number, number>;

function expectedDistance(counts: Counts, others: Counts, apart: (a: number, b: number) => number): number {
  let sum = 0;
  for (const [level, count] of counts) {
    for (const [other, times] of others) sum += count * times * apart(level, other);
  }
  return sum;
}

const numberProblem = (rows: readonly (readonly number[])[]): NotDefined | undefined =>
  rows.every((row) => row.every(Number.isFinite)) ? undefined : notDefined("not-a-number");

/**
 * Agreement beyond chance where every turn was coded by the same number of coders, not always the same people.
 *
 * @param turns for each turn, the level that each of its coders gave; the order of coders does not matter.
 * @error not-defined when nothing was coded, turns have different numbers of coders or fewer than two, or only one
 *   level was used.
 * @source 10.1037/h0031619
 */
export function fleissKappa(turns: readonly (readonly Level[])[]): Result<number, NotDefined> {
  const problem = tableProblem(turns);
  if (problem !== undefined) return fail(problem);

  const coders = turns[0]?.length ?? 0;
  const all = turns.length * coders;
  const totals = [...countsOf(turns.flat()).values()];
  if (totals.length === 1) return fail(notDefined("one-level-only"));
  const byChance = totals.reduce((sum, count) => sum + (count / all) ** 2, 0);
  const observed = turns.reduce((sum, levels) => sum + pairsAgreeing(levels), 0) / turns.length;
  return ok((observed - byChance) / (1 - byChance));
}

/** The share of pairs of coders that gave one turn the same level, 0 to 1. */
function pairsAgreeing(levels: readonly Level[]): number {
  let pairs = 0;
  for (const count of countsOf(levels).values()) pairs += count * (count - 1);
  return pairs / (levels.length * (levels.length - 1));
}

function tableProblem(rows: readonly (readonly unknown[])[]): NotDefined | undefined {
  const width = rows[0]?.length;
  if (width === undefined) return notDefined("nothing-coded");
  if (rows.some((row) => row.length !== width)) return notDefined("uneven-coders");
  return width < 2 ? notDefined("too-few-coders") : undefined;
}

/**
 * `one-way`: ICC(1,1), each target judged by other coders. `agreement`: ICC(2,1), the same coders, standing for all
 * coders, whose being strict or mild counts as disagreement. `consistency`: ICC(3,1), these coders only, whose being
 * strict or mild does not count.
 */
export type IntraclassForm = "one-way" | "agreement" | "consistency";

/**
 * How much of the difference between ratings is a difference between what was rated, for a single coder. At most 1;
 * may fall below 0.
 *
 * @param ratings for each target (a turn, a session), the rating of each coder, always in the same order.
 * @error not-defined when there are fewer than two targets or coders, a rating is missing or not a number, or the
 *   ratings do not differ.
 * @source 10.1037/0033-2909.86.2.420, Table 4 and the formulas of p. 423
 */
export function intraclassCorrelation(
  ratings: readonly (readonly number[])[],
  form: IntraclassForm,
): Result<number, NotDefined> {
  const problem = tableProblem(ratings) ?? numberProblem(ratings);
  if (problem !== undefined) return fail(problem);
  if (ratings.length < 2) return fail(notDefined("too-few-targets"));

  const squares = meanSquares(ratings);
  const { top, bottom } = fractionOf(squares, form);
  return bottom <= squares.total * SMALLEST_SHARE ? fail(notDefined("no-variance")) : ok(top / bottom);
}

/** What rounding alone leaves of a variance that is really 0. */
const SMALLEST_SHARE = 1e-12;

type MeanSquares = {
  readonly targets: number;
  readonly coders: number;
  readonly betweenTargets: number;
  readonly betweenCoders: number;
  readonly withinTargets: number;
  readonly error: number;
  /** Sum of the squares of all ratings, the yardstick for rounding errors. */
  readonly total: number;
};

function meanSquares(ratings: readonly (readonly number[])[]): MeanSquares {
  const targets = ratings.length;
  const coders = ratings[0]?.length ?? 0;
  const all = ratings.flat();
  const centre = mean(all);
  const columns = Array.from({ length: coders }, (_, coder) => mean(ratings.map((row) => row[coder] ?? 0)));
  const rowSum = coders * squaresAround(ratings.map(mean), centre);
  const columnSum = targets * squaresAround(columns, centre);
  const total = squaresAround(all, centre);
  return {
    targets,
    coders,
    betweenTargets: rowSum / (targets - 1),
    betweenCoders: columnSum / (coders - 1),
    withinTargets: Math.max(0, total - rowSum) / (targets * (coders - 1)),
    error: Math.max(0, total - rowSum - columnSum) / ((targets - 1) * (coders - 1)),
    total: squaresAround(all, 0),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const squaresAround = (values: readonly number[], centre: number): number =>
  values.reduce((sum, value) => sum + (value - centre) ** 2, 0);

function fractionOf(squares: MeanSquares, form: IntraclassForm): { readonly top: number; readonly bottom: number } {
  const { targets, coders, betweenTargets, betweenCoders, withinTargets, error } = squares;
  if (form === "one-way") {
    return { top: betweenTargets - withinTargets, bottom: betweenTargets + (coders - 1) * withinTargets };
  }
  const consistency = betweenTargets + (coders - 1) * error;
  const strictness = (coders * (betweenCoders - error)) / targets;
  return { top: betweenTargets - error, bottom: form === "agreement" ? consistency + strictness : consistency };
}
