import type { Course, ScorePoint } from "../measurement/course.ts";
import { checkCourse } from "./check-scores.ts";
import { pointsBetween } from "./points-between.ts";
import { thresholdFor } from "./threshold-for.ts";
import type { ChangeProfile } from "./verdict.ts";

/** The three criteria of Tang and DeRubeis for one step, and the figure that the third was held against. */
export type GainCriteria = {
  readonly large: boolean;
  readonly quarter: boolean;
  readonly steady: boolean;
  /** The least difference of the means before and after; undefined where too few scores stand on a side. */
  readonly steadyFrom?: number;
};

/** A step between two sessions that is large beside the scores around it. A question only: what happened then? */
export type LargeChange = {
  readonly direction: "gain" | "loss";
  readonly before: ScorePoint;
  readonly after: ScorePoint;
  readonly points: number;
  readonly criteria: GainCriteria;
  /** Kept: at least half of it in the next sessions. Undefined where none came yet. */
  readonly kept?: boolean;
};

type Maybe = number | undefined | null;
type Three = readonly [Maybe, Maybe, Maybe];

/** The least share of the score before that must be gone. */
const LEAST_SHARE = 0.25;
/** The least share of the step that must remain. */
const KEPT_SHARE = 0.5;
/** How many sessions later it is looked for. */
const KEPT_FOR = 3;

/** Critical values of t, 5 %, by the number of scores in all. @source Student's t: 4, 3 and 2 degrees of freedom */
const CRITICAL_T: Readonly<Record<number, number>> = { 6: 2.776, 5: 3.182, 4: 4.303 };

/**
 * The criteria for a step from the last of three scores to the first of the next three. In simulations they were met
 * in 5 to 27 % of series without any change and in 18 to 67 % of those with smooth change, so they prompt a question
 * and conclude nothing.
 *
 * @param least points that count as large
 * @returns gains and losses alike, where less is better a gain is a fall.
 * @source 10.1037/0022-006X.67.6.894; the formula as the R package suddengains gives it; false gains: PMC4606893
 */
export function gainCriteria(before: Three, after: Three, least: number): GainCriteria {
  const [last, first] = [before[2] ?? undefined, after[0] ?? undefined];
  if (last === undefined || first === undefined) return { large: false, quarter: false, steady: false };
  const drop = last - first;
  const pre = before.filter((each) => typeof each === "number");
  const post = after.filter((each) => typeof each === "number");
  const steadyFrom = steadyThreshold(pre, post);
  const meanDrop = mean(pre) - mean(post);
  return {
    large: drop >= least,
    quarter: drop > 0 && drop >= LEAST_SHARE * last,
    steady: steadyFrom !== undefined && meanDrop > steadyFrom,
    ...(steadyFrom !== undefined && { steadyFrom }),
  };
}

/** As published, t multiplies the pooled standard deviation itself, not its error. */
function steadyThreshold(pre: readonly number[], post: readonly number[]): number | undefined {
  const critical = CRITICAL_T[pre.length + post.length];
  if (critical === undefined || pre.length < 2 || post.length < 2) return undefined;
  const pooled = (squares(pre) + squares(post)) / (pre.length + post.length - 2);
  return critical * Math.sqrt(pooled);
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, each) => sum + (each - middle) ** 2, 0);
}

/**
 * Every step of a course that meets all three criteria, in either direction; none where the scale has no threshold or no
 * direction. Scores count by their session: one that is missing leaves its place empty.
 */
export function suddenGains(course: Course, profile: ChangeProfile): readonly LargeChange[] {
  const threshold = thresholdFor(course, profile);
  if (!threshold.ok || checkCourse(course) !== undefined) return [];
  const { points } = course;
  const bySession = new Map(points.map(({ session, value }) => [session, value]));
  return points.flatMap((before, at) => {
    const after = points[at + 1];
    return after === undefined ? [] : (largeChange({ course, bySession, before, after }, threshold.value.points) ?? []);
  });
}

type Step = {
  readonly course: Course;
  readonly bySession: ReadonlyMap<number, number>;
  readonly before: ScorePoint;
  readonly after: ScorePoint;
};

function largeChange({ course, bySession, before, after }: Step, least: number): LargeChange | undefined {
  const { scale } = course;
  if (after.session !== before.session + 1) return undefined;
  const fallIsGain = scale.betterWhen === "lower";
  const isFall = after.value < before.value;
  // A rise is judged as the fall of the scale turned round, so that losses mirror gains.
  const seen = (value: number | undefined): Maybe =>
    value === undefined || isFall ? value : scale.range.max + scale.range.min - value;
  const [n, m] = [before.session, after.session];
  const at = (session: number): Maybe => seen(bySession.get(session));
  const criteria = gainCriteria([at(n - 2), at(n - 1), at(n)], [at(m), at(m + 1), at(m + 2)], least);
  if (!criteria.large || !criteria.quarter || !criteria.steady) return undefined;

  const later = Array.from({ length: KEPT_FOR }, (_, ahead) => bySession.get(m + 1 + ahead)).filter(isGiven);
  return {
    direction: isFall === fallIsGain ? "gain" : "loss",
    before,
    after,
    points: pointsBetween(before.value, after.value),
    criteria,
    ...(later.length > 0 && { kept: later.every((value) => isKept(value, before, after)) }),
  };
}

/** At least half of the step is still there. */
const isKept = (value: number, before: ScorePoint, after: ScorePoint): boolean =>
  (value - before.value) / (after.value - before.value) >= KEPT_SHARE;

const isGiven = (value: number | undefined): value is number => value !== undefined;
