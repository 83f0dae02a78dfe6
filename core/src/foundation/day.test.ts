import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, daysBetween, readDay } from "./day.ts";

const at = (text: string): Day => {
  const day = readDay(text);
  if (!day.ok) throw new Error(text);
  return day.value;
};

describe("a calendar day", () => {
  test.each(["2024-02-29", "2000-02-29", "2026-11-25", "1999-12-31"])("%s exists", (text) => {
    expect(readDay(text).ok).toBe(true);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "25.11.2026",
    "2026-1-2",
    "",
    "2026-11-00",
  ])("%s is not a day", (text) => expect(readDay(text)).toEqual({ ok: false, failure: { kind: "not-a-day" } }));

  test.each([
    ["2026-11-25", "2026-12-02", 7],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2025-12-31", "2026-01-01", 1],
    ["2026-11-25", "2025-11-25", -365],
  ])("from %s to %s it is %i days", (from, to, days) => expect(daysBetween(at(from), at(to))).toBe(days));

  test("counts as the calendar of the machine does", () => {
    const dates = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        const days = [one, other].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        const apart = (Date.parse(days[1]) - Date.parse(days[0])) / 86_400_000;
        expect(daysBetween(at(days[0]), at(days[1]))).toBe(apart);
      }),
    );
  });
});
