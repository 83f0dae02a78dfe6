import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../foundation/result.ts";
import fixtures from "./agreement.fixtures.json" with { type: "json" };
import {
  accuracy,
  areaUnderCurve,
  brierScore,
  confusion,
  expectedCalibrationError,
  figuresByClass,
  macroF1,
} from "./classification.ts";
import type { NotDefined } from "./not-defined.ts";

const figureOf = (result: Result<number, NotDefined>): number => (result.ok ? result.value : Number.NaN);
const because = (result: Result<unknown, NotDefined>) => (result.ok ? "defined" : result.failure.because);

describe("levels given and levels true", () => {
  const actual = ["question", "question", "question", "reflection", "reflection", "other"];
  const predicted = ["question", "question", "reflection", "reflection", "other", "input"];

  test("the table counts each pair", () => {
    const table = confusion(actual, predicted);
    expect(table.ok && table.value).toEqual({
      levels: ["input", "other", "question", "reflection"],
      counts: [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 2, 1],
        [0, 1, 0, 1],
      ],
    });
  });

  // F1: input 0/(0+1), other 0/(1+1), question 4/(3+2), reflection 2/(2+2); their mean is 0.325
  test("a level that was never true still counts in the mean F1 when it was given", () => {
    expect(figureOf(accuracy(actual, predicted))).toBe(0.5);
    expect(figureOf(macroF1(actual, predicted))).toBeCloseTo(0.325, 12);
    const figures = figuresByClass(actual, predicted);
    expect(figures.ok && figures.value[2]).toEqual({
      level: "question",
      actual: 3,
      predicted: 2,
      correct: 2,
      f1: 0.8,
    });
  });

  test("numbered levels stand in the order of the numbers", () => {
    const table = confusion([10, 9, 2], [2, 9, "none"]);
    expect(table.ok && table.value.levels).toEqual([2, 9, 10, "none"]);
  });

  test("nothing coded has no accuracy", () => {
    expect([accuracy([], []), macroF1([], []), confusion([], [1])].map(because)).toEqual([
      "nothing-coded",
      "nothing-coded",
      "different-lengths",
    ]);
  });
});

describe("area under the curve", () => {
  // Pairs of a positive and a negative: 0.8 > 0.3, 0.8 > 0.5, 0.5 > 0.3, and 0.5 = 0.5 counts half: 3.5 of 4
  test("a tie counts half", () => {
    expect(figureOf(areaUnderCurve([true, false, true, false], [0.8, 0.3, 0.5, 0.5]))).toBe(0.875);
  });

  test.each(fixtures.curve)("$area equals the rank statistic of R", ({ isPositive, score, area }) => {
    expect(figureOf(areaUnderCurve(isPositive, score))).toBeCloseTo(area, 10);
  });

  test("it is the share of pairs in the right order, counted one by one", () => {
    const cases = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(cases, (rows) => {
        const positive = rows.filter(([is]) => is).map(([, score]) => score);
        const negative = rows.filter(([is]) => !is).map(([, score]) => score);
        const won = positive.flatMap((a) => negative.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
        const area = areaUnderCurve(
          rows.map(([is]) => is),
          rows.map(([, score]) => score),
        );
        if (won.length === 0) expect(because(area)).toBe("one-class-only");
        else expect(figureOf(area)).toBeCloseTo(won.reduce((sum, share) => sum + share, 0) / won.length, 12);
      }),
    );
  });

  test("a score that is no number is refused", () => {
    expect(because(areaUnderCurve([true, false], [Number.NaN, 1]))).toBe("not-a-number");
  });
});

describe("stated confidence", () => {
  // Bin 0.9 to 1: three answers, mean 0.95, two right: 2.85 - 2 = 0.85. Bin 0.5 to 0.6: one, right: 1 - 0.5 = 0.5.
  // (0.85 + 0.5) / 4
  test("the gap between confidence and share correct is averaged over ten bins", () => {
    expect(figureOf(expectedCalibrationError([0.9, 0.95, 1, 0.5], [true, true, false, true]))).toBeCloseTo(0.3375, 12);
  });

  test("answers that are certain and right have no gap", () => {
    expect(figureOf(expectedCalibrationError([1, 1], [true, true]))).toBe(0);
    expect(figureOf(expectedCalibrationError([1, 1], [false, false]))).toBe(1);
  });

  // (0.2² + 0.4² + 1²) / 3
  test("the Brier score is the mean squared distance from what was true", () => {
    expect(figureOf(brierScore([true, false, true], [0.8, 0.4, 0]))).toBeCloseTo(0.4, 12);
  });

  test("a confidence outside 0 to 1 is refused", () => {
    expect(because(expectedCalibrationError([1.2], [true]))).toBe("not-a-number");
    expect(because(brierScore([true], [Number.NaN]))).toBe("not-a-number");
    expect(because(brierScore([], []))).toBe("nothing-coded");
  });
});
