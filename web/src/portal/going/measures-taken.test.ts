import { expect, test } from "vitest";
import { measuresTaken } from "./measures-taken.ts";

const score = (instrument: string, scale = "total") => ({
  id: "00000000-0000-7000-8000-000000000000",
  happenedAt: "2026-11-02T09:00:00.000Z",
  instrument,
  scale,
  sessionNumber: 1,
  value: 4,
  prorated: false,
  typedIn: false,
});

test("what was answered most often comes first, and what was answered once makes no picture", () => {
  const scores = [score("gad-7"), score("gad-7"), score("once"), ...Array.from({ length: 4 }, () => score("phq-9"))];
  expect(measuresTaken(scores)).toEqual([
    { instrument: "phq-9", scale: "total", times: 4 },
    { instrument: "gad-7", scale: "total", times: 2 },
  ]);
});

test("of a form with several scales the whole is shown, else its first", () => {
  const twice = ["part", "total", "alone", "other"].flatMap((scale) => {
    const form = scale === "part" || scale === "total" ? "whole" : "parts";
    return [score(form, scale), score(form, scale)];
  });
  expect(measuresTaken(twice).map(({ scale }) => scale)).toEqual(["total", "alone"]);
});

test("how sessions felt is never a line", () => {
  expect(measuresTaken([score("session-check", "mean"), score("session-check", "mean")])).toEqual([]);
});
