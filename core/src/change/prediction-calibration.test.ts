import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapCourses } from "./felt-gap.ts";
import { LEAST_SESSIONS_TO_CALIBRATE, predictionCalibration } from "./prediction-calibration.ts";

const item = "understood";

function calibrationOf(pairs: readonly (readonly [predicted: number, felt: number])[]) {
  const sessions = pairs.map(([predicted, felt], at) => ({
    session: at + 1,
    predicted: new Map([[item, predicted]]),
    felt: new Map([[item, felt]]),
  }));
  const [course] = gapCourses(sessions);
  if (course === undefined) throw new Error("both sides rated");
  return predictionCalibration(course);
}

describe("how predictions did", () => {
  test("is not said of five sessions", () => {
    expect(calibrationOf(Array.from({ length: 5 }, () => [9, 7] as const))).toEqual({
      kind: "too-few",
      sessions: 5,
      needed: 6,
    });
  });

  // Gaps 1, 2, 3, 1, 2, 3: mean 2, variance 4 / 5, error of the mean √(0.8 / 6) = 0.36515; t of 5 is 2.571, reach 0.9388.
  test("is a mean with its interval", () => {
    const said = calibrationOf([
      [8, 7],
      [9, 7],
      [9, 6],
      [8, 7],
      [9, 7],
      [9, 6],
    ]);
    expect(said).toMatchObject({ kind: "known", sessions: 6, mean: 2, meanSize: 2, same: 0, direction: "higher" });
    expect(said.kind === "known" && said.low).toBeCloseTo(1.0612, 3);
    expect(said.kind === "known" && said.high).toBeCloseTo(2.9388, 3);
  });

  test("has no direction where the interval holds nought", () => {
    const said = calibrationOf([
      [8, 7],
      [7, 8],
      [8, 8],
      [9, 8],
      [7, 8],
      [8, 8],
    ]);
    expect(said).toMatchObject({ direction: "unclear", mean: 0, same: 2 });
  });

  test("turns about when the two sides change places", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
      minLength: LEAST_SESSIONS_TO_CALIBRATE,
      maxLength: 60,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const there = calibrationOf(given);
        const back = calibrationOf(given.map(([predicted, felt]) => [felt, predicted] as const));
        if (there.kind !== "known" || back.kind !== "known") throw new Error("enough sessions");
        expect(there.mean + back.mean).toBeCloseTo(0, 9);
        expect(there.low + back.high).toBeCloseTo(0, 9);
        expect(there.low).toBeLessThanOrEqual(there.mean);
        expect(there.meanSize).toBe(back.meanSize);
      }),
    );
  });
});
