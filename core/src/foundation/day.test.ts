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

  test("four hundred years have 146,097 days, each one after the last", () => {
    const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, at) => from + at);
    const two = (number: number): string => String(number).padStart(2, "0");
    const days = upTo(400, 1900).flatMap((year) =>
      upTo(12).flatMap((month) =>
        upTo(31).flatMap((date) => {
          const day = readDay(`${year}-${two(month)}-${two(date)}`);
          return day.ok ? [day.value] : [];
        }),
      ),
    );
    expect(days).toHaveLength(146_097);
    expect(days.slice(1).every((day, at) => daysBetween(days[at] ?? day, day) === 1)).toBe(true);
  });
});
