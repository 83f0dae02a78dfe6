import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { k6 } from "../library/instruments/k6.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { pswq } from "../library/instruments/pswq.ts";
import { inPointsOf, reliableChangeIndex, reliableThreshold } from "./reliable-change.ts";

const points = (sd: number, r: number, level: 0.95 | 0.9 | 0.8 = 0.95): number => {
  const found = reliableThreshold({ standardDeviation: sd }, { value: r }, level);
  if (!found.ok) throw new Error(found.failure.because);
  return found.value;
};

describe("how many points are more than measurement error", () => {
  // 1.96 · 7.7 · √0.2 = 6.75; at 90 %, 1.645 · 7.7 · √0.2 = 5.66, which is the published 6
  test.each([
    ["CORE-10 at 95 %", 7.7, 0.9, 0.95, 6.75, 7],
    ["CORE-10 at 90 %", 7.7, 0.9, 0.9, 5.66, 6],
    ["PHQ-9 by retest", 6.1, 0.84, 0.95, 6.76, 7],
    ["PHQ-9 by internal consistency", 6.1, 0.89, 0.95, 5.61, 6],
    ["GAD-7 by internal consistency", 4.7, 0.92, 0.95, 3.68, 4],
    ["GAD-7 by retest", 4.7, 0.83, 0.95, 5.37, 6],
    ["PSWQ", 8.86, 0.93, 0.95, 6.5, 7],
    ["CSI-4", 4.7, 0.94, 0.95, 3.19, 4],
  ] as const)("%s", (_, sd, r, level, exact, whole) => {
    expect(points(sd, r, level)).toBeCloseTo(exact, 2);
    expect(inPointsOf({}, points(sd, r, level))).toBe(whole);
  });

  test("the derived thresholds that instruments carry are those of the formula", () => {
    const carried = (thresholds: readonly { readonly profile: string; readonly points: number }[], profile: string) =>
      thresholds.find((each) => each.profile === profile)?.points;
    expect(carried(phq9.scales[0].thresholds, "strict")).toBe(inPointsOf({}, points(6.1, 0.84)));
    expect(carried(pswq.scales[0].thresholds, "published")).toBe(inPointsOf({}, points(8.86, 0.93)));
    expect(carried(k6.scales[0].thresholds, "published")).toBe(inPointsOf({}, points(4.5, 0.89)));
  });

  test("a whole number stays what it is, and a scale with fractions is not rounded", () => {
    expect(inPointsOf({}, 6 + 1e-12)).toBe(6);
    expect(inPointsOf({ fractions: true }, 0.73)).toBe(0.73);
  });

  const sd = fc.double({ min: 0.1, max: 50, noNaN: true });
  const r = fc.double({ min: 0, max: 0.99, noNaN: true });

  test("being surer takes more points, and a steadier measure fewer", () => {
    fc.assert(
      fc.property(sd, r, r, (spread, one, other) => {
        expect(points(spread, one, 0.95)).toBeGreaterThan(points(spread, one, 0.9));
        expect(points(spread, one, 0.9)).toBeGreaterThan(points(spread, one, 0.8));
        expect(points(spread, Math.max(one, other))).toBeLessThanOrEqual(points(spread, Math.min(one, other)));
      }),
    );
  });

  test("a change of exactly the threshold has an index of 1.96", () => {
    fc.assert(
      fc.property(sd, r, (standardDeviation, value) => {
        const index = reliableChangeIndex(points(standardDeviation, value), { standardDeviation }, { value });
        expect(index.ok && index.value).toBeCloseTo(1.96, 9);
      }),
    );
  });
});

test.each([
  ["no spread is known", undefined, 0.9, "no-variance"],
  ["the spread is 0", 0, 0.9, "no-variance"],
  ["the spread is negative", -1, 0.9, "no-variance"],
  ["the measure never wavers", 6, 1, "no-variance"],
  ["a reliability below 0", 6, -0.1, "no-variance"],
  ["a spread that is no number", Number.NaN, 0.9, "not-a-number"],
  ["a reliability that is no number", 6, Number.NaN, "not-a-number"],
] as const)("there is no threshold where %s", (_, standardDeviation, value, because) => {
  const spread = standardDeviation === undefined ? {} : { standardDeviation };
  const failure = { ok: false, failure: { kind: "not-defined", because } };
  expect(reliableThreshold(spread, { value }, 0.95)).toEqual(failure);
  expect(reliableChangeIndex(5, spread, { value })).toEqual(failure);
});

test("a change that is no number has no index", () => {
  expect(reliableChangeIndex(Number.NaN, { standardDeviation: 6 }, { value: 0.8 }).ok).toBe(false);
});
