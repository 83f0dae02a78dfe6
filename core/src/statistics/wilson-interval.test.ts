import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("Wilson's interval of a share", () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i lies between %d and %d, as Newcombe published in 1998", (found, all, low, high) => {
    const interval = wilsonInterval(found, all);
    expect(interval.share).toBe(found / all);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  const counts = fc.integer({ min: 1, max: 5000 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));

  test("holds the share itself and stays between none and all", () => {
    fc.assert(
      fc.property(counts, ([found, all]) => {
        const { share, low, high } = wilsonInterval(found, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the share of the others is its mirror image", () => {
    fc.assert(
      fc.property(counts, ([found, all]) => {
        expect(wilsonInterval(found, all).low).toBeCloseTo(1 - wilsonInterval(all - found, all).high, 10);
      }),
    );
  });
});
