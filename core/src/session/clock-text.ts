import type { Milliseconds } from "../foundation/units.ts";

/** A time as `01:02:03.450`; hours run past 99 where they must. */
export function clockText(time: Milliseconds): string {
  const whole = Math.round(time);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const seconds = Math.floor(whole / 1000);
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${String(whole % 1000).padStart(3, "0")}`;
}
