import { fail, ok, type Result } from "../foundation/result.ts";
import { answerRange } from "./answer-range.ts";
import { bandOf } from "./band.ts";
import { quotientHalfUp } from "./half-up.ts";
import type { Item, Scale } from "./instrument.ts";
import type { Answers, NoScore, ScaleScore, TooManyMissing } from "./score.ts";
import { sleepEfficiency } from "./sleep-efficiency.ts";

/** A scale and the questions of its instrument, which say what an answer turned round is. */
export type ScaleOnForm = { readonly scale: Scale; readonly items: readonly Item[] };

/**
 * What one scale came to: answers that count the other way are turned round, then skipped ones take the mean of the
 * others where the scale allows it, then the whole is multiplied where the instrument says so.
 *
 * @param answers those that count; see `countedAnswers`.
 * @error too-many-missing when more items were skipped than the scale, or one of its clusters, allows;
 *   not-defined-together when the answers cannot all be true, such as more minutes awake than the night had.
 */
export function scoreScale({ scale, items }: ScaleOnForm, answers: Answers): Result<ScaleScore, NoScore> {
  const missing = scale.items.filter((item) => !answers.has(item));
  const refused = tooManyMissing(scale, missing);
  if (refused !== undefined) return fail(refused);

  const value = scaleValue({ scale, items }, answers);
  if (value === undefined) return fail({ kind: "not-defined-together", scale: scale.id });
  const band = bandOf(scale, value)?.id;
  const answered = scale.items.length - missing.length;
  return ok({ scale: scale.id, value, ...(band && { band }), answered, prorated: missing.length > 0 });
}

function tooManyMissing(scale: Scale, missing: readonly string[]): TooManyMissing | undefined {
  const { mayMiss, within = [] } = scale.missing;
  if (missing.length > mayMiss || missing.length === scale.items.length) return noScore(scale, missing);
  const cluster = within.find((each) => missing.filter((item) => each.items.includes(item)).length > each.mayMiss);
  return cluster && { ...noScore(scale, missing), mayMiss: cluster.mayMiss, within: cluster.name };
}

const noScore = (scale: Scale, items: readonly string[]): TooManyMissing => ({
  kind: "too-many-missing",
  scale: scale.id,
  items,
  mayMiss: scale.missing.mayMiss,
});

/** Undefined where the answers, each possible, cannot all be true together. */
function scaleValue({ scale, items }: ScaleOnForm, answers: Answers): number | undefined {
  const given = scale.items.flatMap((item) => turned(item, { scale, items }, answers) ?? []);
  const sum = given.reduce((total, value) => total + value, 0);
  const { method } = scale;
  switch (method.kind) {
    case "sum":
      return prorated(sum, given.length, scale) * (method.times ?? 1);
    case "mean":
      return sum / given.length;
    case "share":
      return shareOf(given);
    case "sleep-efficiency":
      return efficiencyOf(given);
  }
}

function turned(item: string, { scale, items }: ScaleOnForm, answers: Answers): number | undefined {
  const value = answers.get(item);
  const answer = items.find(({ id }) => id === item)?.answer;
  const range = answer && answerRange(answer);
  if (value === undefined || range === undefined || !scale.reversed?.includes(item)) return value;
  return range.min + range.max - value;
}

function prorated(sum: number, answered: number, { items, missing }: Scale): number {
  if (answered === items.length) return sum;
  const isWhole = Number.isInteger(sum) && missing.rounding === "half-up";
  return isWhole ? quotientHalfUp(sum * items.length, answered) : (sum / answered) * items.length;
}

/** Of nothing agreed there is no share. */
function shareOf([done = 0, agreed = 0]: readonly number[]): number | undefined {
  return agreed === 0 ? undefined : Math.min(1, done / agreed);
}

function efficiencyOf(given: readonly number[]): number | undefined {
  const [tried, toFallAsleep, awake, waking, up] = given;
  if (tried === undefined || toFallAsleep === undefined || awake === undefined) return undefined;
  return waking === undefined || up === undefined
    ? undefined
    : sleepEfficiency([tried, toFallAsleep, awake, waking, up]);
}
