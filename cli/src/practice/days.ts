import { fail, ok, type Result } from "@attune/core";
import { type WrongUse, wrongUse } from "../failures/failure.ts";

const two = (part: number): string => String(part).padStart(2, "0");

/** The day of a moment, at the place of the machine, such as 2026-11-25. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The same with the time, such as 2026-11-25 09:30. */
export function timeOf(instant: string): string {
  const at = new Date(instant);
  return `${dayOf(instant)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d))?$/;
const NOON = 12;

/**
 * The moment that somebody means by a day, or by a day and a time, at the place of the machine. A day alone is its noon;
 * today is now, so that nothing is dated into the future.
 *
 * @param option as it is named in what is said when it is none
 * @error wrong-use when it is no day.
 */
export function momentOf(text: string, option: string, now = new Date()): Result<string, WrongUse> {
  const [, year, month, day, hours, minutes] = WRITTEN.exec(text.trim()) ?? [];
  const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hours ?? NOON), Number(minutes ?? 0));
  const isReal = at.getMonth() === Number(month) - 1 && at.getDate() === Number(day);
  if (!isReal) return fail(wrongUse(`${option} needs a day, such as 2026-11-25, or "2026-11-25 09:30" with a time.`));
  const isToday = hours === undefined && at.toDateString() === now.toDateString();
  return ok((isToday ? now : at).toISOString());
}
