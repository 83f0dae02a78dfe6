import { expect, test } from "vitest";
import { timeLineOf } from "./time-line.ts";
import { placesFor } from "./time-line-places.ts";

const sessions = [
  { number: 1, happenedAt: "2026-03-02T09:00:00.000Z" },
  { number: 2, happenedAt: "2026-03-09T09:00:00.000Z" },
];
const events = [{ id: "moved", happenedAt: "2026-03-05T12:00:00.000Z" }];
const point = (session: number, day: string, value: number) => ({ session, day, value });
const before = point(1, "2026-03-02", 18);
const after = point(2, "2026-03-09", 8);
const measure = {
  title: "PHQ-9",
  min: 0,
  max: 27,
  betterWhen: "lower" as const,
  points: [before, after],
  largeChanges: [{ direction: "gain" as const, before, after }],
};

test("everything stands by its day, the latest first, with a large step beside the score it led to", () => {
  const days = timeLineOf({ sessions, events, measure });
  expect(days.map(({ day, entries }) => [day, entries.map(({ kind }) => kind)])).toEqual([
    ["2026-03-09", ["session", "score", "gain"]],
    ["2026-03-05", ["event"]],
    ["2026-03-02", ["session", "score"]],
  ]);
});

test("without a measure, sessions and events still stand there", () => {
  expect(timeLineOf({ sessions, events, measure: undefined })).toHaveLength(3);
  expect(timeLineOf({ sessions: [], events: [], measure: undefined })).toEqual([]);
});

test("in the drawing the first day is at one edge, the last at the other, and up is better", () => {
  const days = timeLineOf({ sessions, events, measure });
  const { line, sessions: ticks, steps, inset } = placesFor({ days, measure, width: 400 });
  expect(ticks).toEqual([400 - inset, inset]);
  const [first, last] = line;
  expect(first?.x).toBe(inset);
  expect(last?.y).toBeLessThan(first?.y ?? 0);
  expect(steps).toEqual([last]);
});

test("a single day stands in the middle, and no place is anything but a number", () => {
  const days = timeLineOf({ sessions: sessions.slice(0, 1), events: [], measure: undefined });
  expect(placesFor({ days, measure: undefined, width: 300 }).sessions).toEqual([150]);
});
