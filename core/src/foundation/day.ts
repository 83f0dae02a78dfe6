import { fail, ok, type Result } from "./result.ts";

declare const day: unique symbol;

/** A calendar day as text, such as 2026-11-25. All days have one length, so `<` is their order. */
export type Day = string & { readonly [day]: true };

export type NotADay = { readonly kind: "not-a-day" };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A day that exists in the calendar, read from text as year, month and day.
 *
 * @error not-a-day when the text has another form or there is no such day.
 */
export function readDay(text: string): Result<Day, NotADay> {
  const [, year, month, date] = DAY.exec(text) ?? [];
  const length = daysIn(Number(year), Number(month));
  return Number(date) >= 1 && Number(date) <= length ? ok(text as Day) : fail({ kind: "not-a-day" });
}

/** The days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

function daysIn(year: number, month: number): number {
  const days = MONTHS[month - 1] ?? 0;
  return month === 2 && isLeap(year) ? days + 1 : days;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since the first day of the year 0, in the calendar of today carried backwards. */
function dayNumber(at: Day): number {
  const year = Number(at.slice(0, 4));
  const month = Number(at.slice(5, 7));
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const months = MONTHS.slice(0, month - 1).reduce<number>((sum, days) => sum + days, 0);
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return before * 365 + leaps + months + leapDay + Number(at.slice(8, 10));
}
