import { fail, ok, type Result } from "../foundation/result.ts";
import type { Course, ScorePoint } from "../measurement/course.ts";
import { isCase } from "./case-status.ts";
import { changeBetween } from "./change-between.ts";
import { tooFewScores } from "./check-scores.ts";
import type { Change, ChangeProfile, NoThreshold, ScoreOutOfRange, TooFewScores } from "./verdict.ts";

/** A course as a whole: from the first score to the latest, and what lay between. */
export type CourseVerdict = {
  readonly first: ScorePoint;
  readonly latest: ScorePoint;
  readonly best: ScorePoint;
  readonly change: Change;
  /** The three latest scores are none of a case. Undefined where there are fewer or no cut-off is known. */
  readonly lastThreeNoCase?: boolean;
};

/** @error too-few-scores below two; else as `changeBetween`. */
export function courseVerdict(
  course: Course,
  profile: ChangeProfile,
): Result<CourseVerdict, TooFewScores | NoThreshold | ScoreOutOfRange> {
  const { instrument, scale, points } = course;
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || points.length < 2) {
    return fail(tooFewScores(course, 2));
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
  const last = course.points.slice(-SETTLED).map(({ value }) => isCase(course, value, profile));
  if (last.length < SETTLED || last.includes(undefined)) return undefined;
  return last.every((each) => each === false);
}
