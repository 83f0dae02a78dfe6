import { fail, ok, type Result } from "../foundation/result.ts";
import { answerRange } from "./answer-range.ts";
import { bandOf } from "./band.ts";
import type { FilledForm } from "./fill-in.ts";
import { quotientHalfUp } from "./half-up.ts";
import type { Scale } from "./instrument.ts";
import type { NoScore, ScaleScore, TooManyMissing } from "./score.ts";
import { isNight, sleepEfficiency } from "./sleep-efficiency.ts";

/**
 * What one scale came to: answers that count the other way are turned round, then skipped ones take the mean of the
 * others where the scale allows it, then the whole is multiplied where the instrument says so.
 *
 * @error too-many-missing when more items were skipped than the scale, or one of its clusters, allows;
 *   not-defined-together when the answers cannot all be true, such as more minutes awake than the night had.
 */
export function scoreScale(scale: Scale, form: FilledForm): Result<ScaleScore, NoScore> {
  const missing = scale.items.filter((item) => !form.counted.has(item));
  const refused = tooManyMissing(scale, missing, form);
  if (refused !== undefined) return fail(refused);

  const value = valueOfScale(scale, form);
  if (value === undefined) return fail({ kind: "not-defined-together", scale: scale.id });
  const band = bandOf(scale, value)?.id;
  const answered = scale.items.length - missing.length;
  return ok({ scale: scale.id, value, ...(band && { band }), answered, prorated: missing.length > 0 });
}

function tooManyMissing(scale: Scale, missing: readonly string[], form: FilledForm): TooManyMissing | undefined {
  if (missing.length === 0) return undefined;
  const mayMiss = allowedToMiss(scale, missing, form);
  if (missing.length > mayMiss) return { kind: "too-many-missing", scale: scale.id, items: missing, mayMiss };

  const groups = (scale.missing.within ?? []).map((group) => ({
    ...group,
    open: missing.filter((item) => group.items.includes(item)),
  }));
  const group = groups.find(({ open, mayMiss: most }) => open.length > most);
  if (group === undefined) return undefined;
  const { open, mayMiss: most, name } = group;
  return { kind: "too-many-missing", scale: scale.id, items: open, mayMiss: most, within: name };
}

/** None where answers have each a place of their own, or where nobody can tell whether one was to be asked at all. */
function allowedToMiss({ items, method, missing }: Scale, open: readonly string[], { untold }: FilledForm): number {
  const hasPlaces = method.kind === "share" || method.kind === "sleep-efficiency";
  if (hasPlaces || open.some((item) => untold.has(item))) return 0;
  return Math.min(missing.mayMiss, items.length - 1);
}

/** Undefined where the answers, each possible, cannot all be true together. */
function valueOfScale(scale: Scale, form: FilledForm): number | undefined {
  const given = scale.items.flatMap((item) => turned(item, scale, form) ?? []);
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
      return isNight(given) ? sleepEfficiency(given) : undefined;
  }
}

function turned(item: string, { reversed }: Scale, { items, counted }: FilledForm): number | undefined {
  const value = counted.get(item);
  if (value === undefined || !reversed?.includes(item)) return value;
  const answer = items.find(({ id }) => id === item)?.answer;
  const range = answer && answerRange(answer);
  return range && range.min + range.max - value;
}

function prorated(sum: number, answered: number, { items, missing }: Scale): number {
  if (answered === items.length) return sum;
  if (missing.rounding === "half-up") return quotientHalfUp(sum * items.length, answered);
  return (sum * items.length) / answered;
}

/** Of nothing agreed there is no share. */
function shareOf([done = 0, agreed = 0]: readonly number[]): number | undefined {
  return agreed === 0 ? undefined : Math.min(1, done / agreed);
}
