import fc from "fast-check";
import { expect, test } from "vitest";
import { milliseconds } from "../foundation/units.ts";
import { estimateTimes, type StartedTurn, shareTime } from "./estimate-times.ts";
import { RepairTally } from "./repair-tally.ts";

const HOUR = 3_600_000;

const turn = (text: string, start?: number): StartedTurn => ({
  speakerLabel: "T",
  text,
  line: 1,
  start: start === undefined ? undefined : milliseconds(start),
});

const bounds = (...turns: readonly StartedTurn[]) =>
  estimateTimes(turns, new RepairTally()).map(({ timing }) => timing && [timing.start, timing.end]);

test("turns between two starts share the time by their words", () => {
  // four words in ten seconds; the last turn has two words at 400 thousandths each
  expect(bounds(turn("one", 2000), turn("two three four"), turn("five six", 12_000))).toEqual([
    [2000, 4500],
    [4500, 12_000],
    [12_000, 12_800],
  ]);
});

test("turns before the first start began with the session", () => {
  expect(bounds(turn("one"), turn("two"), turn("three", 4000))).toEqual([
    [0, 2000],
    [2000, 4000],
    [4000, 4400],
  ]);
});

test("a clock on the wall is counted from its first time, and nothing is known of what came before", () => {
  expect(bounds(turn("one"), turn("two", 14 * HOUR), turn("three", 14 * HOUR + 5000))).toEqual([
    undefined,
    [0, 5000],
    [5000, 5400],
  ]);
});

test("before a start that went back, a turn lasts as long as its words", () => {
  expect(bounds(turn("one", 5000), turn("two", 1000), turn("three"), turn("four", 60_000))).toEqual([
    [5000, 5400],
    undefined,
    undefined,
    [60_000, 60_400],
  ]);
});

test("without any start there are no times", () => {
  expect(bounds(turn("one"), turn("two"))).toEqual([undefined, undefined]);
});

test("shares follow each other without a gap and fill the stretch", () => {
  const texts = fc.array(fc.constantFrom("so", "so it goes", ""), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(texts, fc.nat(HOUR), fc.nat(HOUR), (said, start, length) => {
      const shares = shareTime({ turns: said.map((text) => ({ text })), start, length });
      expect(shares[0]?.start).toBe(start);
      expect(shares.at(-1)?.end).toBe(start + length);
      for (const [at, share] of shares.entries()) expect(share.start).toBe(shares[at - 1]?.end ?? start);
    }),
  );
});

test("times never go back, whatever starts a file gives", () => {
  const starts = fc.array(fc.option(fc.nat(50_000)), { maxLength: 12 });
  fc.assert(
    fc.property(starts, (given) => {
      const turns = given.map((start) => turn("so it goes", start ?? undefined));
      const timed = estimateTimes(turns, new RepairTally()).flatMap(({ timing }) => timing ?? []);
      for (const [at, { start, end }] of timed.entries()) {
        expect(end).toBeGreaterThanOrEqual(start);
        expect(start).toBeGreaterThanOrEqual(timed[at - 1]?.end ?? 0);
      }
    }),
  );
});
