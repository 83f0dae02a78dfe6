import { type Milliseconds, milliseconds } from "../foundation/units.ts";

/** Hours, minutes, seconds and a fraction; every count of digits is bounded, so no input can make it slow. */
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,9}))?$/;

/**
 * The time that a clock shows: `01:02:03.450`, `1:02:03,450`, `62:03` or `0:07`. Undefined when it is no clock time.
 *
 * Hours may be left out; minutes then may run past 59, as some programs count them. More digits than thousandths are
 * cut off.
 */
export function readClock(shown: string): Milliseconds | undefined {
  const parts = CLOCK.exec(shown);
  if (parts === null) return undefined;

  const [, hours, minutes = "0", seconds = "0", fraction = ""] = parts;
  if (hours !== undefined && Number(minutes) > 59) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return milliseconds(whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0")));
}
