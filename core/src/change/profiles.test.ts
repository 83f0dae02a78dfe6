import { describe, expect, test } from "vitest";
import { gad7 } from "../library/instruments/gad-7.ts";
import { k6 } from "../library/instruments/k6.ts";
import { pcl5 } from "../library/instruments/pcl-5.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { pswq } from "../library/instruments/pswq.ts";
import type { Instrument } from "../measurement/instrument.ts";
import { isCase } from "./case-status.ts";
import { cutOffFor } from "./cut-off-for.ts";
import { changeProfiles, profileFor } from "./profiles.ts";
import { core10, cutOff, invented, measured, threshold } from "./testing/measured.ts";
import { thresholdFor } from "./threshold-for.ts";
import type { ChangeProfile, MeasuredScale } from "./verdict.ts";

const [nhs, strict, published] = changeProfiles;
const first = (instrument: Instrument): MeasuredScale => {
  const [scale] = instrument.scales;
  if (scale === undefined) throw new Error("This instrument has no scale.");
  return { instrument, scale };
};
const used = (of: MeasuredScale, profile: ChangeProfile) => {
  const found = thresholdFor(of, profile);
  return found.ok ? [found.value.used, found.value.points] : found.failure.because;
};

describe("the profile that decides where nobody chose one", () => {
  test.each([
    ["PHQ-9", first(phq9), "nhs"],
    ["CORE-10", core10, "published"],
    ["K6", first(k6), "published"],
    ["a scale with strict numbers alone", measured({ thresholds: [threshold("strict", 5)] }), "strict"],
    ["a scale without numbers", measured(), "strict"],
  ])("%s", (_, { scale }, expected) => {
    expect(profileFor(scale).id).toBe(expected);
  });
});

describe("whose threshold is used", () => {
  test("that of the profile, where it has one", () => {
    expect(used(first(phq9), nhs)).toEqual(["nhs", 6]);
    expect(used(first(phq9), strict)).toEqual(["strict", 7]);
    expect(used(first(gad7), strict)).toEqual(["strict", 6]);
  });

  test("else the published, then the strict, and the NHS number last", () => {
    expect(used(core10, nhs)).toEqual(["published", 6]);
    expect(used(first(phq9), published)).toEqual(["strict", 7]);
    expect(used(measured({ thresholds: [threshold("nhs", 4)] }), strict)).toEqual(["nhs", 4]);
  });

  const entry = { instrument: "phq-9", scale: "depression", points: 5, cutOff: 12, source: invented };

  test("a practice's own goes before all, for the scale it names and no other", () => {
    const ours = { id: "ours", name: "Ours", own: [entry] };
    expect(used(first(phq9), ours)).toEqual(["ours", 5]);
    expect(used(first(gad7), ours)).toEqual(["strict", 6]);
    expect(cutOffFor(first(phq9), ours)).toEqual({ value: 12, caseWhen: "at-least", source: invented });
  });

  test.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])("an own threshold of %d points is none", (points) => {
    expect(used(first(phq9), { ...nhs, own: [{ ...entry, points }] })).toEqual(["nhs", 6]);
  });
});

describe("which cut-off is used", () => {
  test.each([
    ["the NHS counts a PCL-5 of 32, all others one of 33", first(pcl5), nhs, 32],
    ["so does the strict profile", first(pcl5), strict, 33],
    ["a GAD-7 of 8 is a case", first(gad7), nhs, 8],
    ["by the authors' own cut-off one of 10 is", first(gad7), published, 10],
    ["a PSWQ of 45 is a case", first(pswq), nhs, 45],
  ])("%s", (_, of, profile, value) => {
    expect(cutOffFor(of, profile)?.value).toBe(value);
    expect(isCase(of, value, profile)).toBe(true);
    expect(isCase(of, value - 1, profile)).toBe(false);
  });

  test("where the profile names none, that of the profile whose threshold is used comes before the general one", () => {
    const of = measured({
      thresholds: [threshold("published", 6)],
      cutOffs: [cutOff(20, "at-least"), cutOff(10, "at-least", ["published"])],
    });
    expect(cutOffFor(of, nhs)?.value).toBe(10);
  });

  test("without a cut-off nobody can say whether a score is a case", () => {
    expect(isCase(measured({ thresholds: [threshold("nhs", 6)] }), 30, nhs)).toBeUndefined();
  });

  test("a practice's cut-off on a scale that is better when higher counts what lies below", () => {
    const of = measured({ betterWhen: "higher" }, "ours");
    const profile = {
      ...nhs,
      own: [{ instrument: "ours", scale: of.scale.id, points: 4, cutOff: 20, source: invented }],
    };
    expect([19, 20].map((value) => isCase(of, value, profile))).toEqual([true, false]);
  });
});
