import { type Day, daysBetween } from "./day.ts";
import { invariant } from "./invariant.ts";

const FIRST = "0001-01-01" as Day;
const DAYS_IN_A_YEAR = 365.2425;

/** The day that comes so many days after another, or before it where the number is negative. */
export function dayAfter(from: Day, days: number): Day {
  invariant(Number.isInteger(days), "days are counted whole");
  const at = daysBetween(FIRST, from) + days;
  const year = yearAt(at);
  const month = lastWhere(12, (each) => startOf(year, each) <= at);
  return dayOf(year, month, at - startOf(year, month) + 1);
}

/** The year's mean length gives a guess that is at most one year off. */
function yearAt(at: number): number {
  const guess = Math.floor(at / DAYS_IN_A_YEAR) + 1;
  invariant(guess > 1 && guess < 9999, "a day has a year of four digits");
  if (startOf(guess, 1) > at) return guess - 1;
  return startOf(guess + 1, 1) <= at ? guess + 1 : guess;
}

function lastWhere(most: number, holds: (count: number) => boolean): number {
  let last = 1;
  while (last < most && holds(last + 1)) last += 1;
  return last;
}

const startOf = (year: number, month: number): number => daysBetween(FIRST, dayOf(year, month, 1));

const dayOf = (year: number, month: number, date: number): Day =>
  `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}` as Day;

const digits = (value: number, length: number): string => String(value).padStart(length, "0");
