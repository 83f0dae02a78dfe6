import { type Course, changeProfiles, clientChart, progressChart, readDay } from "@attune/core";
import { instruments } from "@attune/core/library";
import { expect, test } from "vitest";
import { chartSchema } from "./chart.ts";

const instrument = instruments.find(({ id }) => id === "phq-9");
const scale = instrument?.scales[0];

function courseOf(days: readonly string[]): Course {
  if (instrument === undefined || scale === undefined) throw new Error("the PHQ-9 is known");
  const points = [18, 20, 11].map((value, index) => {
    const day = readDay(days[index] ?? "");
    return { session: index + 1, value, origin: "answers" as const, ...(day.ok && { day: day.value }) };
  });
  return { instrument, scale, points };
}

const byDay = ["2026-03-03", "2026-03-10", "2026-05-12"];
const [profile] = changeProfiles;
const events = [{ session: 2, text: "Moved house" }];
const expected = [1, 2, 3].map((session) => ({ session, lower: 9, mean: 15 - session, upper: 20 }));
const charts = [
  progressChart({ course: courseOf(byDay), profile, events }),
  progressChart({ course: courseOf([]), profile, events, expected }),
  clientChart(progressChart({ course: courseOf(byDay), profile, events })),
];

test.each(charts)("a chart for the $audience by $x.by, written as JSON, is read back unchanged", (chart) => {
  expect(chartSchema.parse(JSON.parse(JSON.stringify(chart)))).toEqual(chart);
});

test("another version is refused", () => {
  expect(chartSchema.safeParse({ ...charts[0], format: "attune/chart@2" }).success).toBe(false);
});
