import type { Scale } from "../measurement/instrument.ts";

/** Scores carry six decimals at most; what binary fractions add after the ninth is no part of them. */
const DECIMALS = 1e9;

/** The same number without the dust of binary fractions, so that 0.3 − 0.1 reaches a threshold of 0.2. */
export function withoutDust(value: number): number {
  const size = Math.round(Math.abs(value) * DECIMALS) / DECIMALS;
  return value < 0 && size > 0 ? -size : size;
}

/** Later minus earlier, in points of the scale. */
export const pointsBetween = (earlier: number, later: number): number => withoutDust(later - earlier);

/** How many of these points are for the better; negative when they are for the worse. */
export const improvementIn = (points: number, { betterWhen }: Pick<Scale, "betterWhen">): number =>
  betterWhen === "higher" ? points : 0 - points;
