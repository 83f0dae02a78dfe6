import { calibrate } from "@attune/core/model";
import { describe, expect, test } from "vitest";
import { fitCalibration, fitLean, fitUnsure } from "./calibrate.ts";
import { dealFolds, FOLDS } from "./folds.ts";

/** A coder that says 90% but is right 7 times of 10. */
const overconfident = () => {
  const scores = Array.from({ length: 1000 }, () => Float64Array.of(Math.log(0.1), Math.log(0.9)));
  const truth = scores.map((_, at) => (at % 10 < 7 ? 1 : 0));
  return { scores, truth, levels: 2 };
};

describe("calibration", () => {
  test("brings the confidence of an overconfident coder down to how often it is right", () => {
    const { scores, ...rest } = overconfident();
    const probabilities = calibrate(fitCalibration({ scores, ...rest }), scores[0]!);
    expect(probabilities[1]).toBeCloseTo(0.7, 1);
  });
});

describe("leaning towards a rare level", () => {
  test("finds what the most probable level alone never would", () => {
    // the rare level is never the most probable, but only the rare turns come near
    const probabilities = Array.from({ length: 100 }, (_, at) =>
      at < 10 ? Float64Array.of(0.6, 0.4) : Float64Array.of(0.95, 0.05),
    );
    const truth = probabilities.map((_, at) => (at < 10 ? 1 : 0));
    expect(fitLean(probabilities, truth, 2)[1]).toBeGreaterThan(0.6 / 0.4);
  });

  test("stays away where there is nothing to gain", () => {
    const probabilities = [Float64Array.of(0.9, 0.1), Float64Array.of(0.1, 0.9)];
    expect(fitLean(probabilities, [0, 1], 2)).toEqual([1, 1]);
  });
});

describe("the threshold for unsure", () => {
  test("is the lowest confidence from which on two of three codes are right", () => {
    const judged = [
      ...Array.from({ length: 30 }, () => ({ confidence: 0.62, says: true, right: false })),
      ...Array.from({ length: 30 }, () => ({ confidence: 0.72, says: true, right: true })),
      ...Array.from({ length: 90 }, () => ({ confidence: 0.58, says: false, right: true })),
    ];
    expect(fitUnsure(judged)).toBe(0.65);
  });
});

describe("folds", () => {
  test("a group is never split, and folds are about equally large", () => {
    const sizes = new Map(Array.from({ length: 40 }, (_, at) => [`group ${at}`, 10 + (at % 7)]));
    const folds = dealFolds(sizes);
    const load = new Array<number>(FOLDS).fill(0);
    for (const [group, size] of sizes) load[folds.get(group)!]! += size;
    expect(folds.size).toBe(40);
    expect(Math.max(...load) - Math.min(...load)).toBeLessThanOrEqual(16);
  });
});
