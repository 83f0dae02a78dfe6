import type { Result } from "../foundation/result.ts";
import { fail, ok } from "../foundation/result.ts";
import type { Course, ScorePoint } from "../measurement/course.ts";
import { cutOffFor, isCase } from "./case-status.ts";
import { changeBetween, type ScoreOutOfRange } from "./change-between.ts";
import type { Change, ChangeProfile, NoThreshold } from "./verdict.ts";

/** A course as a whole: from the first score to the latest, and what lay between. */
export type CourseVerdict = {
  readonly first: ScorePoint;
  readonly latest: ScorePoint;
  readonly best: ScorePoint;
  readonly change: Change;
  /** The three latest scores are none of a case. Undefined where there are fewer or no cut-off is known. */
  readonly lastThreeNoCase?: boolean;
};

/** One score is no course. */
export type TooFewScores = { readonly kind: "too-few-scores"; readonly scores: number };

/** @error too-few-scores below two; else as `changeBetween`. */
export function courseVerdict(
  course: Course,
  profile: ChangeProfile,
): Result<CourseVerdict, TooFewScores | NoThreshold | ScoreOutOfRange> {
  const { instrument, scale, points } = course;
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || points.length < 2) {
    return fail({ kind: "too-few-scores", scores: points.length });
  }
  const change = changeBetween({ instrument, scale, earlier: first.value, later: latest.value }, profile);
  if (!change.ok) return change;
  const lastThreeNoCase = areNoCase(course, profile);
  const best = points.reduce((least, each) => (isBetter(each, least, course) ? each : least), first);
  return ok({ first, latest, best, change: change.value, ...(lastThreeNoCase !== undefined && { lastThreeNoCase }) });
}

const isBetter = (one: ScorePoint, other: ScorePoint, { scale }: Course): boolean =>
  scale.betterWhen === "higher" ? one.value > other.value : one.value < other.value;

const SETTLED = 3;

function areNoCase(course: Course, profile: ChangeProfile): boolean | undefined {
  const cutOff = cutOffFor(course, profile);
  const last = course.points.slice(-SETTLED);
  if (cutOff === undefined || last.length < SETTLED) return undefined;
  return last.every(({ value }) => !isCase(cutOff, value));
}
