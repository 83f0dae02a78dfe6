import type { Day } from "./day.ts";
import { dayAfter } from "./day-after.ts";
import type { Instant } from "./instant.ts";

const DAY = "2026-11-25".length;

/** The same time of day in UTC, so many days later, or earlier where the number is negative. */
export const daysLater = (from: Instant, days: number): Instant =>
  `${dayAfter(from.slice(0, DAY) as Day, days)}${from.slice(DAY)}` as Instant;
