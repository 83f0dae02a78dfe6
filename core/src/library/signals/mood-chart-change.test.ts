import { describe, expect, test } from "vitest";
import type { Administration } from "../../signals/client-record.ts";
import { raiseSignals } from "../../signals/raise-signals.ts";
import { buildRecord, dayOf, filledIn } from "../../signals/testing/build-record.ts";
import { moodEnergySleep } from "../instruments/mood-energy-sleep.ts";
import { moodChartChange } from "./mood-chart-change.ts";

const raisedOn = (...administrations: readonly Administration[]) =>
  raiseSignals([moodChartChange], buildRecord({ administrations }));

describe("the mood chart", () => {
  const on = (day: number, answers: Readonly<Record<string, number>>) =>
    filledIn(moodEnergySleep, answers, { session: 1, day: dayOf(`2026-03-${String(day).padStart(2, "0")}`) });
  const usual = (days: number) => Array.from({ length: days }, (_, at) => on(at + 1, { mood: 0, energy: 0, sleep: 8 }));
  const high = (day: number) => on(day, { mood: 2, energy: 2, sleep: 5 });

  test.each([
    ["mood", 3],
    ["mood", -3],
    ["energy", 3],
    ["energy", -3],
  ])("is looked at today for one day with %s at %i", (item, value) => {
    expect(raisedOn(on(1, { [item]: value }))[0]).toMatchObject({
      urgency: "today",
      risk: true,
      day: "2026-03-01",
    });
  });

  test("does not know what is usual before there are seven nights", () => {
    expect(raisedOn(...usual(4), high(5), high(6))).toEqual([]);
    expect(raisedOn(...usual(5), high(6), high(7))).toHaveLength(1);
  });

  test("takes two days running and not two days with one between", () => {
    expect(raisedOn(...usual(7), high(8), high(10))).toEqual([]);
  });

  test("is one signal for a stretch, and a new one after a week of it", () => {
    const low = Array.from({ length: 9 }, (_, at) => on(at + 1, { mood: -3 }));
    const raised = raisedOn(...low);
    expect(raised.map(({ evidence }) => evidence.length)).toEqual([2, 7]);
  });
});
