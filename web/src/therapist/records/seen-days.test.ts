import { expect, test } from "vitest";
import { byDay } from "./seen-days.ts";

const seen = (at: string, did = "read your goals") => ({ at, who: "Mara Okonjo", as: "your therapist", did });

test("the same thing done often on a day is one line that says how often, and nothing is left out", () => {
  const rows = [
    seen("2026-11-26T12:00:00.000Z"),
    seen("2026-11-26T11:00:00.000Z", "read your scores"),
    seen("2026-11-26T10:00:00.000Z"),
    seen("2026-11-24T12:00:00.000Z"),
  ];
  const days = byDay(rows);
  expect(days.map(({ rows: lines }) => lines.map(({ did, times }) => [did, times]))).toEqual([
    [
      ["read your goals", 2],
      ["read your scores", 1],
    ],
    [["read your goals", 1]],
  ]);
  expect(days.flatMap(({ rows: lines }) => lines).reduce((sum, { times }) => sum + times, 0)).toBe(rows.length);
});
