import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gad7 } from "../library/instruments/gad-7.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import type { Scale } from "../measurement/instrument.ts";
import { cutOffA, cutOffB, cutOffC, derivedCutOff } from "./cut-offs.ts";
import { core10, measured, norms } from "./testing/measured.ts";

// c = (s₀ · M₁ + s₁ · M₀) / (s₀ + s₁): PHQ-9 (3.8 · 17.1 + 6.1 · 3.3) / 9.9, CORE-10 (4.8 · 19.7 + 7.7 · 4.7) / 12.5
describe("the cut-off between two groups that overlap", () => {
  test.each([
    ["PHQ-9, against people without depression", phq9.scales[0] as Scale, "nonclinical", 8.6],
    ["CORE-10", core10.scale, "nonclinical", 10.5],
    ["GAD-7, against the general population", gad7.scales[0] as Scale, "general", 7.8],
    ["GAD-7, against people without the disorder", gad7.scales[0] as Scale, undefined, 9.7],
  ] as const)("%s", (_, scale, against, value) => {
    expect(derivedCutOff(scale, against)).toMatchObject({
      ok: true,
      value: { by: "c", value: expect.closeTo(value, 1) },
    });
  });
});

const group = { mean: 20, standardDeviation: 4 };

test("a lies two standard deviations from the clinical mean towards health, b two from the others' towards illness", () => {
  expect([cutOffA(group, "lower"), cutOffA(group, "higher")]).toEqual([12, 28]);
  expect([cutOffB(group, "lower"), cutOffB(group, "higher")]).toEqual([28, 12]);
});

test("groups that do not overlap, or a clinical group alone, are told apart by a", () => {
  const apart = measured({ norms: [norms("clinical", 30, 2), norms("nonclinical", 5, 2)] });
  expect(derivedCutOff(apart.scale)).toMatchObject({ value: { by: "a", value: 26 } });
  expect(derivedCutOff(measured({ norms: [norms("clinical", 30, 2)] }).scale)).toMatchObject({
    value: { by: "a", value: 26 },
  });
});

test("a general population serves where no nonclinical group is known", () => {
  const scale = measured({ norms: [norms("clinical", 20, 6), norms("general", 8, 6)] }).scale;
  expect(derivedCutOff(scale)).toMatchObject({ value: { by: "c", value: 14 } });
});

test.each([
  ["no clinical group", measured({ norms: [norms("nonclinical", 5, 2)] }), "no-clinical-norms"],
  ["no norms at all", measured(), "no-clinical-norms"],
  ["no better way", measured({ betterWhen: "neither", norms: [norms("clinical", 5, 2)] }), "no-direction"],
  [
    "a clinical group that is the healthier",
    measured({ norms: [norms("clinical", 5, 4), norms("nonclinical", 9, 4)] }),
    "groups-the-wrong-way-round",
  ],
] as const)("there is none with %s", (_, { scale }, because) => {
  expect(derivedCutOff(scale)).toEqual({ ok: false, failure: { kind: "no-cut-off", because } });
});

const mean = fc.integer({ min: 0, max: 40 });
const spread = fc.integer({ min: 1, max: 12 });

test("c lies between both means, and a scale turned round turns it round", () => {
  fc.assert(
    fc.property(mean, mean, spread, spread, (one, other, s1, s0) => {
      const [ill, well] = [Math.max(one, other), Math.min(one, other)];
      const c = cutOffC({ mean: ill, standardDeviation: s1 }, { mean: well, standardDeviation: s0 });
      expect(c).toBeGreaterThanOrEqual(well - 1e-9);
      expect(c).toBeLessThanOrEqual(ill + 1e-9);
      const turned = cutOffC({ mean: 40 - ill, standardDeviation: s1 }, { mean: 40 - well, standardDeviation: s0 });
      expect(turned).toBeCloseTo(40 - c, 9);
    }),
  );
});
