import type { Source } from "../foundation/source.ts";
import type { Course, ScorePoint } from "../measurement/course.ts";
import { isCase, wasCase } from "./case-status.ts";
import { changeBetween } from "./change-between.ts";
import type { Change, ChangeProfile } from "./verdict.ts";

/** Why a course is worth a look. `sessions` are those that the rule held in, the latest last. */
export type NotOnTrack =
  | { readonly kind: "reliable-deterioration"; readonly change: Change; readonly sessions: readonly number[] }
  | { readonly kind: "no-improvement"; readonly change: Change; readonly sessions: readonly number[] }
  | {
      readonly kind: "above-published-mark";
      readonly change: Change;
      readonly mark: number;
      readonly sessions: readonly number[];
    };

export const DEFAULT_RULE: Source = {
  work: "Project rule, for practices without a model of their own: clinical reference, 3.6",
  at: "from session 2; no improvement from session 4 (PHQ-9: 6) and still a case, twice in a row",
  verified: false,
};

/** @source cut points that predicted non-response in two trials of CBT, n = 487; clinical reference, 3.6 */
const PHQ_9_MARKS: readonly { readonly fromSession: number; readonly atLeast: number }[] = [
  { fromSession: 14, atLeast: 9 },
  { fromSession: 9, atLeast: 13 },
  { fromSession: 4, atLeast: 17 },
];
const PHQ_9 = "phq-9";
const PHQ_9_TOTAL = "depression";

/** Change often comes late: some clients of depression change little until session 6, and then fast. */
const NO_IMPROVEMENT_FROM = 4;
const NO_IMPROVEMENT_FROM_PHQ_9 = 6;

/** One poor score is not acted upon: the rule must hold in the two latest scores. */
const IN_A_ROW = 2;

/**
 * Whether the latest score is on track by the default rule, and if not, by which part of it. Undefined where it is, where
 * there are fewer than two scores, or where the scale has no threshold.
 */
export function notOnTrack(course: Course, profile: ChangeProfile): NotOnTrack | undefined {
  const latest = course.points.at(-1);
  const change = latest && changeTo(latest, course, profile);
  if (latest === undefined || change === undefined) return undefined;
  if (change.verdict === "reliable-deterioration") {
    return { kind: "reliable-deterioration", change, sessions: [latest.session] };
  }
  const lastTwo = course.points.slice(-IN_A_ROW);
  const sessions = lastTwo.map(({ session }) => session);
  if (lastTwo.length === IN_A_ROW && lastTwo.every((point) => isStuck(point, course, profile))) {
    return { kind: "no-improvement", change, sessions };
  }
  const mark = markAt(latest, course, profile);
  const isAbove = lastTwo.length === IN_A_ROW && lastTwo.every((point) => markAt(point, course, profile) !== undefined);
  return mark !== undefined && isAbove ? { kind: "above-published-mark", change, mark, sessions } : undefined;
}

function changeTo(
  point: ScorePoint,
  { instrument, scale, points }: Course,
  profile: ChangeProfile,
): Change | undefined {
  const [first] = points;
  if (first === undefined || first === point) return undefined;
  const change = changeBetween({ instrument, scale, earlier: first.value, later: point.value }, profile);
  return change.ok ? change.value : undefined;
}

/** Late enough, not reliably better, and still a case. */
function isStuck(point: ScorePoint, course: Course, profile: ChangeProfile): boolean {
  const from = course.instrument.id === PHQ_9 ? NO_IMPROVEMENT_FROM_PHQ_9 : NO_IMPROVEMENT_FROM;
  const change = changeTo(point, course, profile);
  if (point.session < from || change === undefined) return false;
  return change.verdict === "no-reliable-change" && isCase(course, point.value, profile) === true;
}

/**
 * The published mark that a PHQ-9 score has reached at its session; undefined where it has not, or there is none. The
 * marks speak of people treated for depression, so they say nothing of a client who was not a case at the start, and
 * nothing against one who has reliably recovered since.
 */
function markAt(point: ScorePoint, course: Course, profile: ChangeProfile): number | undefined {
  const { session, value } = point;
  if (course.instrument.id !== PHQ_9 || course.scale.id !== PHQ_9_TOTAL) return undefined;
  const change = changeTo(point, course, profile);
  if (change === undefined || !wasCase(change.caseStatus) || change.reliableRecovery === true) return undefined;
  const mark = PHQ_9_MARKS.find(({ fromSession }) => session >= fromSession);
  return mark !== undefined && value >= mark.atLeast ? mark.atLeast : undefined;
}
