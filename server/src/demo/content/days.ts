import { type Day, daysBetween, invariant, readDay } from "@attune/core";
import type { DemoMoment } from "./shape.ts";

/** A day that stands in the text of the demo, and is known to exist. */
export function knownDay(text: string): Day {
  const day = readDay(text);
  invariant(day.ok, "a day that exists");
  return day.value;
}

/** The day so many days later; earlier, where they are negative. */
export function dayAfter(from: Day, days: number): Day {
  let [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8, 10)) + days];
  while (date < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    date += monthLength(year, month);
  }
  for (let length = monthLength(year, month); date > length; length = monthLength(year, month)) {
    date -= length;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return knownDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
}

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** The last date of the month that the calendar has. */
const monthLength = (year: number, month: number): number =>
  [31, 30, 29, 28].find((date) => readDay(`${padded(year, 4)}-${padded(month, 2)}-${date}`).ok) ?? 28;

const A_MONDAY = knownDay("2024-01-01");

/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: Day): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

const SATURDAY = 5;
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= SATURDAY;

const MINUTES_A_DAY = 1440;

/** The moment so many minutes later, on whatever day that is. */
export function momentAfter({ day, minute }: DemoMoment, minutes: number): DemoMoment {
  const total = minute + minutes;
  const days = Math.floor(total / MINUTES_A_DAY);
  return { day: days === 0 ? day : dayAfter(day, days), minute: total - days * MINUTES_A_DAY };
}

/** Text whose order is the order of time. */
export const orderOf = ({ day, minute }: DemoMoment): string => `${day} ${padded(minute, 4)}`;

export const byTime = (one: { readonly at: DemoMoment }, other: { readonly at: DemoMoment }): number =>
  orderOf(one.at) < orderOf(other.at) ? -1 : 1;
