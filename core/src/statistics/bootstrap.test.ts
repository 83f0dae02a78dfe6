import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fail, ok } from "../foundation/result.ts";
import { bootstrapInterval } from "./bootstrap.ts";
import { seededRandom } from "./random.ts";

const mean = (drawn: readonly (readonly number[])[]) => {
  const all = drawn.flat();
  return ok(all.reduce((sum, value) => sum + value, 0) / all.length);
};
const request = { statistic: mean, resamples: 2000, level: 0.9, seed: 11 };

describe("bootstrap over clusters", () => {
  // Of 100 single values, 50 are 1: the mean has a standard error of 0.05, so 90 % lie within 1.645 of it, 0.082
  test("the interval of a share of one half in a hundred is about 0.42 to 0.58", () => {
    const clusters = Array.from({ length: 100 }, (_, at) => [at % 2]);
    const interval = bootstrapInterval({ ...request, clusters });
    expect(interval.ok && interval.value.estimate).toBe(0.5);
    expect(interval.ok && interval.value.low).toBeCloseTo(0.418, 1);
    expect(interval.ok && interval.value.high).toBeCloseTo(0.582, 1);
  });

  test("turns that repeat within a session make the interval no narrower", () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 40 }, random);
    const single = bootstrapInterval({ ...request, clusters: values.map((value) => [value]) });
    const repeated = bootstrapInterval({ ...request, clusters: values.map((value) => [value, value, value]) });
    expect(single.ok && repeated.ok).toBe(true);
    if (single.ok && repeated.ok) expect(repeated.value.low).toBeCloseTo(single.value.low, 12);
  });

  test("the same seed gives the same interval", () => {
    const clusters = [[1], [2], [4], [8]];
    expect(bootstrapInterval({ ...request, clusters })).toEqual(bootstrapInterval({ ...request, clusters }));
  });

  test("the interval lies within what was seen, low end first", () => {
    const clusters = fc.array(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(clusters, (rows) => {
        const interval = bootstrapInterval({ ...request, clusters: rows, resamples: 50 });
        if (!interval.ok) throw new Error("defined for two clusters or more");
        const { low, high } = interval.value;
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...rows.flat()) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...rows.flat()) + 1e-9);
      }),
    );
  });

  test("resamples without a value are left out, and the interval says on how many it rests", () => {
    const needsThree = (drawn: readonly (readonly number[])[]) =>
      drawn.flat().includes(3) ? mean(drawn) : fail("no-three");
    const interval = bootstrapInterval({ ...request, statistic: needsThree, clusters: [[1], [2], [3]] });
    // a three is drawn in 1 - (2/3)³ = 70 % of resamples
    expect(interval.ok && interval.value.resamples).toBeGreaterThan(1300);
    expect(interval.ok && interval.value.resamples).toBeLessThan(1500);
  });

  test("no interval is made up where none exists", () => {
    const onlyOnce = (drawn: readonly (readonly number[])[]) =>
      new Set(drawn.flat()).size === drawn.length ? ok(1) : fail("repeats");
    const clusters = [[1], [2], [3], [4], [5], [6]];
    const reasons = [
      bootstrapInterval({ ...request, clusters: [[1]] }),
      bootstrapInterval({ ...request, clusters, statistic: onlyOnce }),
      bootstrapInterval({ ...request, clusters, resamples: 0 }),
    ].map((interval) => (interval.ok ? "defined" : interval.failure.because));
    expect(reasons).toEqual(["too-few-clusters", "mostly-undefined", "mostly-undefined"]);
  });
});
