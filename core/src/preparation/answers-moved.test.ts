import { describe, expect, test } from "vitest";
import type { Instant } from "../foundation/instant.ts";
import { changeWeek } from "../library/instruments/change-week.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { phq9Wording } from "../library/instruments/phq-9.wording.ts";
import { answersMoved, type FormTaken } from "./answers-moved.ts";

const at = (day: number) => `2026-03-0${day}T18:00:00.000Z` as Instant;
const phq = (session: number, answers: Readonly<Record<string, number>>): FormTaken => ({
  instrument: phq9,
  wording: phq9Wording,
  session,
  happenedAt: at(session),
  answers: new Map(Object.entries(answers)),
});

describe("answers that moved", () => {
  test("come by how far they moved, each with both answers in the form's words and its direction", () => {
    const moved = answersMoved([phq(1, { mood: 1, sleep: 3, energy: 2 }), phq(2, { mood: 2, sleep: 1, energy: 2 })]);
    expect(moved.map(({ item, before, now, toward }) => [item, before, now, toward])).toEqual([
      ["sleep", "Nearly every day", "Several days", "better"],
      ["mood", "Several days", "More than half the days", "worse"],
    ]);
  });

  test("have a risk answer before them, however small, and also where it did not move or is the first", () => {
    const still = answersMoved([phq(1, { sleep: 0, "self-harm": 1 }), phq(2, { sleep: 3, "self-harm": 1 })]);
    expect(still.map(({ item, isRisk }) => [item, isRisk])).toEqual([
      ["self-harm", true],
      ["sleep", false],
    ]);
    expect(answersMoved([phq(1, { mood: 2, "self-harm": 1 })])).toMatchObject([{ item: "self-harm", toward: "same" }]);
  });

  test("are turned round where the scale counts the other way", () => {
    const week = (session: number, value: number): FormTaken => ({
      instrument: changeWeek,
      session,
      happenedAt: at(session),
      answers: new Map([["able-to-handle", value]]),
    });
    expect(answersMoved([week(1, 3), week(2, 8)])).toMatchObject([
      { now: "8", before: "3", toward: "better", share: 0.5 },
    ]);
  });

  test("leave out what was left open, what belongs to no scale, and forms of long ago", () => {
    expect(answersMoved([phq(1, { mood: 1 }), phq(2, {})])).toEqual([]);
    expect(answersMoved([phq(1, { difficulty: 0 }), phq(2, { difficulty: 3 })])).toEqual([]);
    const other: FormTaken = { ...phq(9, {}), instrument: changeWeek };
    expect(answersMoved([phq(1, { mood: 0 }), phq(2, { mood: 3 }), other])).toEqual([]);
  });
});
