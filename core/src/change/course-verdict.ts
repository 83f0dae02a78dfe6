import { fail, ok, type Result } from "../foundation/result.ts";
import type { Course, ScorePoint } from "../measurement/course.ts";
import { isCase } from "./case-status.ts";
import { changeBetween } from "./change-between.ts";
import { checkCourse, tooFewScores } from "./check-scores.ts";
import type { Change, ChangeProfile, NoThreshold, ScoreOutOfRange, TooFewScores } from "./verdict.ts";

const LEAST_SCORES = 2;

/** A course as a whole: from the first score to the latest, and what lay between. */
export type CourseVerdict = {
  readonly first: ScorePoint;
  readonly latest: ScorePoint;
  readonly best: ScorePoint;
  readonly change: Change;
  /** The three latest scores are none of a case. Undefined where there are fewer or no cut-off is known. */
  readonly lastThreeNoCase?: boolean;
};

/**
 * From the first score to the latest, with the best in between (the first time it was reached).
 *
 * @error too-few-scores below two.
 * @error score-out-of-range when any score of the course is none that the scale can give.
 * @error no-threshold where no verdict can be given, as for every form of this project.
 */
export function courseVerdict(
  course: Course,
  profile: ChangeProfile,
): Result<CourseVerdict, TooFewScores | NoThreshold | ScoreOutOfRange> {
  const { instrument, scale, points } = course;
  const [first] = points;
  const latest = points.at(-1);
  if (first === undefined || latest === undefined || points.length < LEAST_SCORES) {
    return fail(tooFewScores(course, LEAST_SCORES));
  }
  const wrong = checkCourse(course);
  if (wrong !== undefined) return fail(wrong);
  const change = changeBetween({ instrument, scale, earlier: first.value, later: latest.value }, profile);
  if (!change.ok) return change;
  const lastThreeNoCase = areNoCase(course, profile);
  const best = points.reduce((least, each) => (isBetter(each, least, course) ? each : least), first);
  return ok({ first, latest, best, change: change.value, ...(lastThreeNoCase !== undefined && { lastThreeNoCase }) });
}

const isBetter = (one: ScorePoint, other: ScorePoint, { scale }: Course): boolean =>
  scale.betterWhen === "higher" ? one.value > other.value : one.value < other.value;

/** How many scores in a row below the cut-off are more than one good week. */
const SETTLED = 3;

function areNoCase(course: Course, profile: ChangeProfile): boolean | undefined {
  const last = course.points.slice(-SETTLED).map(({ value }) => isCase(course, value, profile));
  if (last.length < SETTLED || last.includes(undefined)) return undefined;
  return last.every((each) => each === false);
}
