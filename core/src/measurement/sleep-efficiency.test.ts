import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sleepEfficiency } from "./sleep-efficiency.ts";

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

describe("sleep efficiency", () => {
  // in bed from 23:00 to 07:00, 480 minutes; asleep 480 - 30 until waking at 06:30, less 20 and 22: 408
  test("is the time asleep over the time in bed, across midnight", () => {
    expect(sleepEfficiency([at(23), 20, 22, at(6, 30), at(7)])).toBe(85);
  });

  test("is the same for a night that begins after midnight", () => {
    expect(sleepEfficiency([at(1), 20, 22, at(8, 30), at(9)])).toBe(85);
  });

  test("is 0 where nobody slept, and 100 where somebody slept from the first minute to the last", () => {
    expect(sleepEfficiency([at(23), 420, 60, at(7), at(7)])).toBe(0);
    expect(sleepEfficiency([at(23), 0, 0, at(7), at(7)])).toBe(100);
  });

  test.each([
    ["the night has no length", [at(23), 0, 0, at(23), at(23)]],
    ["somebody got up before waking", [at(23), 60, 0, at(7, 30), at(7)]],
    ["somebody was awake for longer than the night", [at(23), 300, 300, at(7), at(7)]],
  ] as const)("does not exist where %s", (_, night) => {
    expect(sleepEfficiency(night)).toBeUndefined();
  });

  test("lies between 0 and 100 wherever it exists", () => {
    const clock = fc.integer({ min: 0, max: 1439 });
    const minutes = fc.integer({ min: 0, max: 720 });
    fc.assert(
      fc.property(fc.tuple(clock, minutes, minutes, clock, clock), (night) => {
        const efficiency = sleepEfficiency(night) ?? 0;
        expect(efficiency).toBeGreaterThanOrEqual(0);
        expect(efficiency).toBeLessThanOrEqual(100);
      }),
    );
  });
});
