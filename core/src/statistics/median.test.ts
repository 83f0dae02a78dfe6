import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "./median.ts";

test.each([
  [[7, 5, 6], 6],
  [[8, 5, 7, 6], 6.5],
  [[4], 4],
  [[10, 9, 100], 10],
])("the median of %j is %d", (values, middle) => expect(median(values)).toBe(middle));

test("of nothing there is no median", () => expect(median([])).toBeUndefined());

test("no more than half of the values lie on either side", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});
