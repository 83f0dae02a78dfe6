import type { Instant } from "@attune/core";
import { expect, test } from "vitest";
import { knownDay } from "./content/days.ts";
import { clockOf, dayIn } from "./moments.ts";

const inBerlin = clockOf("Europe/Berlin");

// In 2026 the clocks go forward on 29 March at 2:00, and back on 25 October at 3:00.
test.each([
  ["2026-01-15", 9 * 60, "2026-01-15T08:00:00.000Z"],
  ["2026-07-15", 9 * 60, "2026-07-15T07:00:00.000Z"],
  ["2026-03-29", 60, "2026-03-29T00:00:00.000Z"],
  ["2026-03-29", 4 * 60, "2026-03-29T02:00:00.000Z"],
  ["2026-10-25", 60, "2026-10-24T23:00:00.000Z"],
  ["2026-10-25", 4 * 60, "2026-10-25T03:00:00.000Z"],
  ["2026-07-01", 0, "2026-06-30T22:00:00.000Z"],
])("%s, minute %i in Berlin is %s", (day, minute, moment) => {
  expect(inBerlin({ day: knownDay(day), minute })).toBe(moment);
});

test("a day begins at midnight where the practice is", () => {
  expect(dayIn("Europe/Berlin", "2026-06-30T21:59:00.000Z" as Instant)).toBe("2026-06-30");
  expect(dayIn("Europe/Berlin", "2026-06-30T22:00:00.000Z" as Instant)).toBe("2026-07-01");
});
