import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, daysBetween, readDay } from "./day.ts";
import { dayAfter } from "./day-after.ts";
import { daysLater } from "./days-later.ts";
import type { Instant } from "./instant.ts";

describe("days later", () => {
  test.each([
    ["2026-11-25", 7, "2026-12-02"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 365, "2025-02-28"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-11-25", 0, "2026-11-25"],
    ["2026-11-25", 146_097, "2426-11-25"],
  ])("%s and %i days is %s", (from, days, then) => expect(dayAfter(from as Day, days)).toBe(then));

  const counts = fc.integer({ min: -400_000, max: 800_000 });
  const from = "1999-12-31" as Day;

  test("the day exists, and lies as many days away as were asked for", () => {
    fc.assert(
      fc.property(counts, (days) => {
        const then = dayAfter(from, days);
        expect(readDay(then)).toEqual({ ok: true, value: then });
        expect(daysBetween(from, then)).toBe(days);
      }),
    );
  });

  test("the way back undoes the way there, and keeps the time of day", () => {
    const now = "2026-11-25T23:59:59.999Z" as Instant;
    expect(daysLater(now, 365)).toBe("2027-11-25T23:59:59.999Z");
    fc.assert(fc.property(counts, (days) => daysLater(daysLater(now, days), -days) === now));
  });
});
