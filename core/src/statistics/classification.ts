import type { Level } from "../coding/coding.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import { type NotDefined, notDefined } from "./not-defined.ts";

/** How often each level was given when another one was true: `counts[actual][predicted]`, in the order of `levels`. */
export type Confusion = {
  /** Every level that occurs on either side; numbers in order, then names in order of the alphabet. */
  readonly levels: readonly Level[];
  readonly counts: readonly (readonly number[])[];
};

export type ClassFigures = {
  readonly level: Level;
  /** How often the level was true. */
  readonly actual: number;
  /** How often the level was given. */
  readonly predicted: number;
  readonly correct: number;
  /** 2 · correct / (actual + predicted), 0 to 1. */
  readonly f1: number;
};

/** Ten bins is what most published figures use, so ours can stand beside them. */
const BINS = 10;

/**
 * Counts of each pair of a true and a given level.
 *
 * @error not-defined when nothing was coded or the lists differ in length.
 */
export function confusion(actual: readonly Level[], predicted: readonly Level[]): Result<Confusion, NotDefined> {
  const problem = pairProblem(actual, predicted);
  if (problem !== undefined) return fail(problem);

  const levels = [...new Set([...actual, ...predicted])].sort(compareLevels);
  const place = new Map(levels.map((level, at) => [level, at]));
  const counts = levels.map(() => levels.map(() => 0));
  for (const [index, level] of actual.entries()) {
    const row = counts[place.get(level) ?? 0];
    const column = place.get(predicted[index] ?? level) ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return ok({ levels, counts });
}

/** What is wrong with two lists that ought to speak of the same turns. */
export function pairProblem(one: readonly unknown[], other: readonly unknown[]): NotDefined | undefined {
  if (one.length !== other.length) return notDefined("different-lengths");
  return one.length === 0 ? notDefined("nothing-coded") : undefined;
}

function compareLevels(one: Level, other: Level): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one !== typeof other) return typeof one === "number" ? -1 : 1;
  return one < other ? -1 : 1;
}

/**
 * The share of turns given their true level, 0 to 1.
 *
 * @error not-defined when nothing was coded or the lists differ in length.
 */
export function accuracy(actual: readonly Level[], predicted: readonly Level[]): Result<number, NotDefined> {
  const problem = pairProblem(actual, predicted);
  if (problem !== undefined) return fail(problem);
  return ok(actual.filter((level, at) => level === predicted[at]).length / actual.length);
}

/**
 * Figures for each level that occurs on either side.
 *
 * @error not-defined when nothing was coded or the lists differ in length.
 */
export function figuresByClass(
  actual: readonly Level[],
  predicted: readonly Level[],
): Result<readonly ClassFigures[], NotDefined> {
  const table = confusion(actual, predicted);
  if (!table.ok) return table;
  return ok(table.value.levels.map((_, at) => figuresOf(table.value, at)));
}

function figuresOf({ levels, counts }: Confusion, at: number): ClassFigures {
  const actual = (counts[at] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = counts.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  const correct = counts[at]?.[at] ?? 0;
  return { level: levels[at] ?? 0, actual, predicted, correct, f1: (2 * correct) / (actual + predicted) };
}

/**
 * The mean of the F1 of all levels that occur on either side, 0 to 1: a rare level weighs as much as a common one.
 *
 * @error not-defined when nothing was coded or the lists differ in length.
 */
export function macroF1(actual: readonly Level[], predicted: readonly Level[]): Result<number, NotDefined> {
  const figures = figuresByClass(actual, predicted);
  if (!figures.ok) return figures;
  return ok(figures.value.reduce((sum, { f1 }) => sum + f1, 0) / figures.value.length);
}

/**
 * The chance that a positive case scores above a negative one, 0 to 1; a tie counts half.
 *
 * @error not-defined when the lists differ in length, a score is not a number, or a class is absent.
 */
export function areaUnderCurve(isPositive: readonly boolean[], score: readonly number[]): Result<number, NotDefined> {
  const problem = pairProblem(isPositive, score);
  if (problem !== undefined) return fail(problem);
  if (score.some(Number.isNaN)) return fail(notDefined("not-a-number"));

  const positives = isPositive.filter(Boolean).length;
  const negatives = isPositive.length - positives;
  if (positives === 0 || negatives === 0) return fail(notDefined("one-class-only"));
  const above = rankSum(isPositive, score) - (positives * (positives + 1)) / 2;
  return ok(above / (positives * negatives));
}

/** Sum of the ranks of the positive cases, counted from 1; tied scores share their mean rank. */
function rankSum(isPositive: readonly boolean[], score: readonly number[]): number {
  const order = Uint32Array.from(score.keys()).sort((one, other) => score[one]! - score[other]!);
  let sum = 0;
  for (let from = 0; from < order.length; ) {
    const tied = order.subarray(from, endOfTie(order, score, from));
    const positives = tied.reduce((count, place) => count + Number(isPositive[place]), 0);
    sum += positives * (from + (tied.length + 1) / 2);
    from += tied.length;
  }
  return sum;
}

function endOfTie(order: Uint32Array, score: readonly number[], from: number): number {
  let to = from + 1;
  while (to < order.length && score[order[to]!] === score[order[from]!]) to++;
  return to;
}

/**
 * How far stated confidence is from how often it was right, 0 to 1. Answers fall in ten bins of equal width by the
 * confidence of the level that was chosen; the gaps between mean confidence and share correct are averaged, each bin
 * weighed by its answers.
 *
 * @param confidence of the chosen level, 0 to 1.
 * @error not-defined when nothing was coded, the lists differ in length, or a confidence is not from 0 to 1.
 */
export function expectedCalibrationError(
  confidence: readonly number[],
  isCorrect: readonly boolean[],
): Result<number, NotDefined> {
  const problem = pairProblem(confidence, isCorrect) ?? shareProblem(confidence);
  if (problem !== undefined) return fail(problem);

  const gaps = new Float64Array(BINS);
  for (const [at, stated] of confidence.entries()) {
    gaps[Math.min(BINS - 1, Math.floor(stated * BINS))]! += stated - Number(isCorrect[at]);
  }
  return ok(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / confidence.length);
}

/**
 * The mean squared distance between the probability of a positive case and what was true (0 or 1), 0 to 1.
 *
 * @error not-defined when nothing was coded, the lists differ in length, or a probability is not from 0 to 1.
 * @source 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2, halved as is usual for two classes.
 */
export function brierScore(isPositive: readonly boolean[], probability: readonly number[]): Result<number, NotDefined> {
  const problem = pairProblem(isPositive, probability) ?? shareProblem(probability);
  if (problem !== undefined) return fail(problem);
  return ok(probability.reduce((sum, p, at) => sum + (p - Number(isPositive[at])) ** 2, 0) / probability.length);
}

const shareProblem = (shares: readonly number[]): NotDefined | undefined =>
  shares.every((share) => share >= 0 && share <= 1) ? undefined : notDefined("not-a-number");
