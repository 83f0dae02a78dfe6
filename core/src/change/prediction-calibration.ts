import type { GapCourse } from "./felt-gap.ts";
import { withoutDust } from "./points-between.ts";

/** How far and in which direction predictions miss what the client says. */
export type PredictionCalibration =
  | { readonly kind: "too-few"; readonly sessions: number; readonly needed: number }
  | {
      readonly kind: "known";
      readonly sessions: number;
      /** Mean of predicted minus felt. Above 0: the client felt it less than was expected. */
      readonly mean: number;
      /** 95 % interval of that mean. */
      readonly low: number;
      readonly high: number;
      /** Mean size of a miss, whichever way. */
      readonly meanSize: number;
      /** Sessions in which both sides gave the same rating. */
      readonly same: number;
      /** `unclear`: the interval holds 0. */
      readonly direction: "higher" | "lower" | "unclear";
    };

/** With fewer sessions one of them decides the direction. */
export const LEAST_SESSIONS_TO_CALIBRATE = 6;

/**
 * How a therapist's predictions of one item did with one client.
 *
 * The interval is that of a mean by Student's t; it takes sessions as independent of each other, which neighbours are not
 * quite, so it is rather too narrow than too wide.
 */
export function predictionCalibration({ gaps, mean, meanSize }: GapCourse): PredictionCalibration {
  const sessions = gaps.length;
  if (sessions < LEAST_SESSIONS_TO_CALIBRATE) return { kind: "too-few", sessions, needed: LEAST_SESSIONS_TO_CALIBRATE };
  const squares = gaps.reduce((sum, { gap }) => sum + (gap - mean) ** 2, 0);
  const error = Math.sqrt(squares / (sessions - 1) / sessions);
  const reach = studentAt95(sessions - 1) * error;
  const [low, high] = [withoutDust(mean - reach), withoutDust(mean + reach)];
  return {
    kind: "known",
    sessions,
    mean: withoutDust(mean),
    low,
    high,
    meanSize,
    same: gaps.filter(({ gap }) => gap === 0).length,
    direction: low > 0 ? "higher" : high < 0 ? "lower" : "unclear",
  };
}

/** 97.5 % points of Student's t for 1 to 30 degrees of freedom. */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const NORMAL = 1.96;

/** Past the table, Fisher's first terms around the normal point are right to the third place. */
function studentAt95(degrees: number): number {
  return STUDENT[degrees - 1] ?? NORMAL + (NORMAL ** 3 + NORMAL) / (4 * degrees);
}
