import { expect, test } from "vitest";
import { chartTable } from "./chart-table.ts";
import { chartOf, phq9, scored } from "./testing/build-chart.ts";

test("every score is a row with its band, what is special, and the gap before it; notes stand between", () => {
  const chart = chartOf(
    phq9,
    scored([18, { value: 9, prorated: true }, undefined, { value: 10, origin: "typed-in" }]),
    {
      events: [
        { session: 2.5, text: "Moved\u202E house\n" },
        { text: "Some time" },
        { session: -40, text: "Long ago" },
      ],
      bandWords: { moderate: "Moderate" },
      expected: [1, 2, 3, 4].map((session) => ({ session, lower: 10 - session, mean: 14, upper: 19.25 })),
    },
  );
  expect(chartTable(chart)).toMatchObject({
    columns: ["When", "Score", "Band", "Expected", "Notes"],
    rows: [
      ["session -40, before this", "", "", "", "Long ago"],
      ["session 1", "18", "moderately severe", "9 to 19.3", ""],
      ["session 2", "9", "mild", "8 to 19.3", "some questions left open"],
      ["session 2.5", "", "", "", "Moved house"],
      ["session 4", "10", "Moderate", "6 to 19.3", "typed-in total; not joined: a session without answers between"],
      ["", "", "", "", "Some time"],
    ],
  });
});
