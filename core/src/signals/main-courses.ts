import { changeBetween } from "../change/change-between.ts";
import type { Change } from "../change/verdict.ts";
import type { Course, ScorePoint } from "../measurement/course.ts";
import type { ClientRecord } from "./client-record.ts";
import { type ChangeEvidence, placeOf, type ScoreEvidence } from "./evidence.ts";

/**
 * The courses that rules look at: the total of an instrument that has one, else each of its scales. A subscale moves with
 * its total, and would say the same thing twice.
 */
export const mainCourses = ({ courses }: ClientRecord): readonly Course[] =>
  courses.filter(({ instrument, scale }) => instrument.total === undefined || instrument.total === scale.id);

/** Two scores of one course compared, with where they stand. */
export type Comparison = { readonly earlier: ScorePoint; readonly later: ScorePoint; readonly change: Change };

/** Two scores of a course compared; undefined where no threshold is known, so that no verdict can be given. */
export function compare(
  { instrument, scale }: Course,
  { earlier, later }: Pick<Comparison, "earlier" | "later">,
  { profile }: ClientRecord,
): Comparison | undefined {
  const change = changeBetween({ instrument, scale, earlier: earlier.value, later: later.value }, profile);
  return change.ok ? { earlier, later, change: change.value } : undefined;
}

/** The first score of a course compared with a later one, the last unless another is named; undefined for the first alone. */
export function sinceStart(course: Course, record: ClientRecord, later = course.points.at(-1)): Comparison | undefined {
  const earlier = course.points[0];
  if (earlier === undefined || later === undefined || earlier === later) return undefined;
  return compare(course, { earlier, later }, record);
}

/** A comparison as evidence, with the threshold that decided. */
export const changeEvidence = ({ earlier, later, change }: Comparison): ChangeEvidence => ({
  kind: "change",
  instrument: change.instrument,
  scale: change.scale,
  earlierSession: earlier.session,
  ...(earlier.day !== undefined && { earlierDay: earlier.day }),
  earlier: earlier.value,
  value: later.value,
  threshold: change.basis.threshold,
  profile: change.basis.used,
  thresholdVerified: !change.basis.unverified.includes("threshold"),
  ...placeOf(later),
});

/** A score of a course as evidence. */
export const scoreEvidence = ({ instrument, scale }: Course, point: ScorePoint): ScoreEvidence => ({
  kind: "score",
  instrument: instrument.id,
  scale: scale.id,
  value: point.value,
  ...placeOf(point),
});

/** How far a change goes beyond its threshold, as a strength: 0.5 at the threshold, 1 at twice as much or more. */
export const strengthOfChange = ({ points, basis }: Change): number =>
  Math.min(1, Math.abs(points) / (2 * basis.threshold));
