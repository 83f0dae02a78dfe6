import type { Course } from "../measurement/course.ts";
import type { MeasuredScale, ScoreOutOfRange, TooFewScores } from "./verdict.ts";

/** Two scores of one scale, in the order in which they were taken. */
export type ScorePair = MeasuredScale & { readonly earlier: number; readonly later: number };

/** What is wrong with the first of two scores that the scale cannot give. */
export function checkPair(pair: ScorePair): ScoreOutOfRange | undefined {
  const which = (["earlier", "later"] as const).find((each) => !isScore(pair[each], pair));
  return which && { ...outOfRange(pair), which };
}

/** What is wrong with the first score of a course that the scale cannot give. */
export function checkCourse(course: Course): ScoreOutOfRange | undefined {
  const bad = course.points.find(({ value }) => !isScore(value, course));
  return bad && { ...outOfRange(course), session: bad.session };
}

export const tooFewScores = ({ instrument, scale, points }: Course, needed: number): TooFewScores => ({
  kind: "too-few-scores",
  instrument: instrument.id,
  scale: scale.id,
  scores: points.length,
  needed,
});

const isScore = (value: number, { scale: { range, fractions = false } }: MeasuredScale): boolean =>
  (fractions ? Number.isFinite(value) : Number.isInteger(value)) &&
  !Object.is(value, -0) &&
  value >= range.min &&
  value <= range.max;

const outOfRange = ({ instrument, scale }: MeasuredScale): ScoreOutOfRange => ({
  kind: "score-out-of-range",
  instrument: instrument.id,
  scale: scale.id,
  min: scale.range.min,
  max: scale.range.max,
});
