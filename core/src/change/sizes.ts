/** Words for a change in standard deviations, either way. Never a treatment effect: extreme scores drift to the middle. */
export type ChangeSize = "none" | "small" | "medium" | "large";

/** @source Clinical reference, 3.5: below 0.2 none, to 0.5 small, to 0.8 medium, from 0.8 large */
export function sizeOf(standardDeviations: number): ChangeSize {
  const size = Math.abs(standardDeviations);
  if (size < 0.2) return "none";
  if (size < 0.5) return "small";
  return size < 0.8 ? "medium" : "large";
}
