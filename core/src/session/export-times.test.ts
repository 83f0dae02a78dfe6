import { describe, expect, test } from "vitest";
import { milliseconds } from "../foundation/units.ts";
import { timesForExport } from "./export-times.ts";
import type { Turn } from "./turn.ts";

const turn = (text: string, start?: number, end?: number): Turn => ({
  speaker: "client",
  label: "Bo",
  text,
  unfinished: false,
  backChannel: false,
  lines: { from: 1, to: 1 },
  ...(start !== undefined &&
    end !== undefined && { timing: { start: milliseconds(start), end: milliseconds(end), estimated: false } }),
});
const timesOf = (...turns: Turn[]) =>
  timesForExport(turns).timings.map(({ start, end, estimated }) => [start, end, estimated]);

describe("times for an export", () => {
  // 150 words a minute is 400 milliseconds a word
  test("without a recording, turns follow each other at 150 words a minute", () => {
    expect(timesOf(turn("one two"), turn("three"))).toEqual([
      [0, 800, true],
      [800, 1200, true],
    ]);
  });

  test("recorded times stay, and an estimate does not run into the next one", () => {
    expect(timesOf(turn("a", 1000, 2000), turn("b c d"), turn("e", 2500, 2500), turn("f"))).toEqual([
      [1000, 2000, false],
      [2000, 2500, true],
      [2500, 2501, false],
      [2501, 2901, true],
    ]);
  });

  test("says how many are estimates", () => {
    expect(timesForExport([turn("a", 0, 1), turn("b")]).estimated).toBe(1);
  });
});
