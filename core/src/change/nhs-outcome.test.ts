import { describe, expect, test } from "vitest";
import { gad7 } from "../library/instruments/gad-7.ts";
import { pcl5 } from "../library/instruments/pcl-5.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { pswq } from "../library/instruments/pswq.ts";
import { type NhsDisorderMeasure, nhsDisorderMeasures } from "./nhs-disorder-measures.ts";
import { isFinishedCourse, nhsOutcome, nhsOutcomeByTable } from "./nhs-outcome.ts";
import { nhsVectors } from "./testing/change-vectors.data.ts";
import { core10 } from "./testing/measured.ts";

type Pair = readonly [number, number];
const phq = ([earlier, later]: Pair) => ({ instrument: phq9, scale: phq9.scales[0], earlier, later });
const gad = ([earlier, later]: Pair) => ({ instrument: gad7, scale: gad7.scales[0], earlier, later });
const tableOf = (id: string): NhsDisorderMeasure => {
  const found = nhsDisorderMeasures.find((each) => each.id === id);
  if (found === undefined) throw new Error("Not in the table.");
  return found;
};

test.each(nhsVectors)("PHQ-9 $phq with GAD-7 $gad", ({ phq: depression, gad: anxiety, ...expected }) => {
  expect(nhsOutcome(phq(depression), gad(anxiety))).toMatchObject({ ok: true, value: expected });
});

test("the definitions over pairs were written from memory, and say so", () => {
  const outcome = nhsOutcome(phq([18, 8]), gad([15, 6]));
  expect(outcome.ok && outcome.value.source.verified).toBe(false);
});

describe("a measure of a disorder in place of the GAD-7", () => {
  test("the PCL-5 is a case from 32 and reliable from 10 points", () => {
    const ptsd = { instrument: pcl5, scale: pcl5.scales[0], earlier: 32, later: 22 };
    expect(nhsOutcome(phq([8, 8]), ptsd)).toMatchObject({ value: { recovery: true, reliableRecovery: true } });
    expect(nhsOutcome(phq([8, 8]), { ...ptsd, earlier: 31 })).toMatchObject({ value: { caseAtStart: false } });
  });

  test("one without NHS numbers is refused, whatever else was published for it", () => {
    expect(nhsOutcome(phq([18, 8]), { ...core10, earlier: 20, later: 8 })).toEqual({
      ok: false,
      failure: { kind: "no-nhs-cut-off", instrument: "core-10" },
    });
  });

  // OCI: a case from 40, reliable from 32 points
  test.each([
    [[60, 28], { caseAtStart: true, caseAtEnd: false, recovery: true, reliableImprovement: true }],
    [[60, 29], { recovery: true, reliableImprovement: false, reliableRecovery: false }],
    [[39, 71], { caseAtStart: false, caseAtEnd: true, reliableDeterioration: true }],
  ] as const)("an OCI of %j, of which only the totals are known", ([earlier, later], expected) => {
    const totals = { measure: tableOf("oci"), earlier, later };
    expect(nhsOutcomeByTable(phq([8, 8]), totals)).toMatchObject({ ok: true, value: expected });
  });

  test("a reliable fall of the PHQ-9 does not outweigh a reliable rise of the other", () => {
    const totals = { measure: tableOf("spin"), earlier: 20, later: 30 };
    expect(nhsOutcomeByTable(phq([18, 8]), totals)).toMatchObject({
      value: { reliableImprovement: false, reliableDeterioration: false, recovery: false },
    });
  });

  test("a Mobility Inventory, whose scores are fractions, is reliable from 0.73", () => {
    const outcome = (later: number) =>
      nhsOutcomeByTable(phq([8, 8]), { measure: tableOf("mobility-alone"), earlier: 3, later });
    expect(outcome(2.27)).toMatchObject({ value: { reliableImprovement: true, recovery: true } });
    expect(outcome(2.28)).toMatchObject({ value: { reliableImprovement: false } });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, -0])("%d is no total", (later) => {
    expect(nhsOutcomeByTable(phq([8, 8]), { measure: tableOf("oci"), earlier: 40, later })).toEqual({
      ok: false,
      failure: { kind: "not-a-total", measure: "oci", which: "later" },
    });
  });

  test("where an instrument has a page of its own, the table says the same, and all of it is unverified", () => {
    const numbersOf = ({ cutOffs, thresholds }: (typeof pcl5 | typeof pswq)["scales"][0]) => [
      (cutOffs.find((each) => "profiles" in each) ?? cutOffs[0]).value,
      thresholds.find(({ profile }) => profile === "nhs")?.points,
    ];
    for (const { id, scales } of [pcl5, pswq]) {
      const { cutOff, reliableChange } = tableOf(id);
      expect(numbersOf(scales[0])).toEqual([cutOff, reliableChange]);
    }
    expect(nhsDisorderMeasures.filter(({ source }) => source.verified)).toEqual([]);
  });
});

test("a course is finished from two contacts on", () => {
  expect([0, 1, 2, 12].map(isFinishedCourse)).toEqual([false, false, true, true]);
});

test("a score that the scale cannot give is a failure and not an outcome", () => {
  expect(nhsOutcome(phq([18, Number.NaN]), gad([15, 6]))).toMatchObject({ failure: { kind: "score-out-of-range" } });
});
