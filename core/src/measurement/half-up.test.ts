import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotientHalfUp } from "./half-up.ts";

describe("rounding a prorated total", () => {
  test.each([
    [21, 2, 11],
    [7, 2, 4],
    [10, 4, 3],
    [10, 3, 3],
    [11, 3, 4],
    [0, 7, 0],
    [-1, 2, 0],
    [-3, 2, -1],
    // 7.35 · 10 / 7 is 10.5, which no machine holds as such
    [73.5, 7, 11],
  ])("%d over %d is %d", (above, below, rounded) => {
    expect(quotientHalfUp(above, below)).toBe(rounded);
  });

  test("a half goes up, whatever the number of questions", () => {
    const whole = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 300 }), (points, answered) => {
        expect(quotientHalfUp((2 * points + 1) * answered, 2 * answered)).toBe(points + 1);
        expect(quotientHalfUp((2 * points + 1) * answered - 1, 2 * answered)).toBe(points);
      }),
    );
  });
});
