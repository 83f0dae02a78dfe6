import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gad7 } from "../library/instruments/gad-7.ts";
import { pcl5 } from "../library/instruments/pcl-5.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { sessionCheck } from "../library/instruments/session-check.ts";
import type { Instrument } from "../measurement/instrument.ts";
import { changeBetween } from "./change-between.ts";
import { changeProfiles } from "./profiles.ts";
import { type ChangeVector, changeVectors } from "./testing/change-vectors.data.ts";
import { core10, csi4, cutOff, invented, measured, threshold, who5 } from "./testing/measured.ts";
import type { Change, ChangeProfile, MeasuredScale } from "./verdict.ts";

const [nhs, strict, published] = changeProfiles;

const whole = (instrument: Instrument): MeasuredScale => {
  const scale = instrument.scales.find(({ id }) => id === instrument.total);
  if (scale === undefined) throw new Error("This instrument has no total.");
  return { instrument, scale };
};
const phq = whole(phq9);
const scales: Readonly<Record<string, MeasuredScale>> = {
  "phq-9": phq,
  "gad-7": whole(gad7),
  "pcl-5": whole(pcl5),
  "core-10": core10,
  "csi-4": csi4,
  "who-5": who5,
};
const scaleOf = ({ instrument }: ChangeVector): MeasuredScale => scales[instrument] ?? measured();

function compare(of: MeasuredScale, [earlier, later]: readonly [number, number], profile: ChangeProfile = nhs): Change {
  const change = changeBetween({ ...of, earlier, later }, profile);
  if (!change.ok) throw new Error(change.failure.kind);
  return change.value;
}

const inWords = ({ verdict, caseStatus, reliableRecovery }: Change): readonly string[] => [
  verdict.replaceAll("-", " "),
  caseStatus?.replaceAll("-", " ") ?? "",
  reliableRecovery === true ? "reliable recovery" : "-",
];

describe("the worked changes of the reference", () => {
  test.each(changeVectors)("$instrument, $baseline to $current, by the instrument's own numbers", (vector) => {
    const of = scaleOf(vector);
    const profile = of.scale.thresholds?.find(({ points }) => points === vector.reliableChange)?.profile;
    const change = compare(
      of,
      [vector.baseline, vector.current],
      changeProfiles.find(({ id }) => id === profile),
    );
    expect(change.basis).toMatchObject({ used: profile, threshold: vector.reliableChange });
    expect(inWords(change)).toEqual(vector.verdict);
  });

  test.each(changeVectors)("$instrument, $baseline to $current, by a practice's own numbers", (vector) => {
    const of = scaleOf(vector);
    const own = {
      instrument: vector.instrument,
      scale: of.scale.id,
      points: vector.reliableChange,
      cutOff: vector.cutoff,
      source: invented,
    };
    const change = compare(of, [vector.baseline, vector.current], { id: "ours", name: "Ours", own: [own] });
    expect(change.basis).toMatchObject({ used: "ours", thresholdBasis: "practice", threshold: vector.reliableChange });
    expect(change.basis.cutOff?.value).toBe(vector.cutoff);
    expect(inWords(change)).toEqual(vector.verdict);
  });
});

describe("the class of a change", () => {
  test.each([
    [16, 9, "recovered"],
    [18, 12, "improved"],
    [12, 9, "unchanged"],
    [12, 18, "deteriorated"],
    [9, 2, "not-a-case-at-the-start"],
    [9, 10, "not-a-case-at-the-start"],
    [9, 15, "deteriorated"],
  ] as const)("a PHQ-9 from %i to %i is %s", (earlier, later, expected) => {
    expect(compare(phq, [earlier, later]).class).toBe(expected);
  });

  test("without a cut-off nobody is called a case, recovered, or improved by a share", () => {
    const change = compare(measured({ thresholds: [threshold("published", 6)] }), [20, 8]);
    expect(change.verdict).toBe("reliable-improvement");
    for (const part of ["caseStatus", "class", "reliableRecovery", "percent"]) expect(change).not.toHaveProperty(part);
  });
});

describe("how large a change is", () => {
  test("percent, response and remission: a PHQ-9 from 18 to 9 has halved and not remitted; to 4 it has", () => {
    expect(compare(phq, [18, 9])).toMatchObject({ percent: 50, response: true, remission: false });
    expect(compare(phq, [18, 10])).toMatchObject({ response: false });
    expect(compare(phq, [18, 4])).toMatchObject({ response: true, remission: true });
  });

  test("whoever was not a case at the start has no percentage, no response and no remission", () => {
    const change = compare(phq, [8, 2]);
    for (const part of ["percent", "response", "remission"]) expect(change).not.toHaveProperty(part);
  });

  test("a score of 0 has no percentage, even where 0 is a case", () => {
    expect(compare(csi4, [0, 12])).not.toHaveProperty("percent");
  });

  // 6.1 points are one standard deviation of people with major depression
  test("standard deviations count improvement upwards, and the words go with their size", () => {
    expect(compare(phq, [20, 14])).toMatchObject({ standardDeviations: expect.closeTo(6 / 6.1, 9), size: "large" });
    expect(compare(phq, [14, 20])).toMatchObject({ standardDeviations: expect.closeTo(-6 / 6.1, 9), size: "large" });
    expect(compare(phq, [14, 13]).size).toBe("none");
    expect(compare(phq, [14, 12]).size).toBe("small");
    expect(compare(phq, [14, 10]).size).toBe("moderate");
  });

  test("without a clinical sample there are none", () => {
    expect(compare(csi4, [10, 14])).not.toHaveProperty("standardDeviations");
    expect(compare(csi4, [10, 14]).basis).not.toHaveProperty("norms");
  });
});

describe("what a verdict rests on", () => {
  test("it names what is not yet checked: of the PHQ-9 the norms, of the PCL-5 in the NHS profile the rest", () => {
    expect(compare(phq, [18, 9]).basis.unverified).toEqual(["norms"]);
    expect(compare(whole(pcl5), [52, 42]).basis.unverified).toEqual(["threshold", "cut-off"]);
    expect(compare(core10, [22, 16]).basis.unverified).toEqual([]);
  });

  test("the CORE-10 has no NHS number: the published one is used and named", () => {
    expect(compare(core10, [22, 16]).basis).toMatchObject({ profile: "nhs", used: "published", threshold: 6 });
  });

  test("the same change can be reliable in one profile and not in another", () => {
    expect(compare(phq, [18, 12], nhs).verdict).toBe("reliable-improvement");
    expect(compare(phq, [18, 12], strict).verdict).toBe("no-reliable-change");
  });
});

describe("where there is no verdict", () => {
  const failureOf = (of: MeasuredScale, earlier: number, later: number) => {
    const change = changeBetween({ ...of, earlier, later }, published);
    return change.ok ? undefined : change.failure;
  };

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 28, 9.5])("%d is no score of the PHQ-9", (score) => {
    const failure = { kind: "score-out-of-range", instrument: "phq-9", scale: "depression", min: 0, max: 27 };
    expect(failureOf(phq, score, 9)).toEqual({ ...failure, which: "earlier" });
    expect(failureOf(phq, 9, score)).toEqual({ ...failure, which: "later" });
  });

  test("a form of this project is compared with nobody's numbers", () => {
    expect(failureOf(whole(sessionCheck), 9, 4)).toMatchObject({ kind: "no-threshold", because: "own-form" });
  });

  test("nor is a practice's own form without numbers of its own, nor a scale on which neither way is better", () => {
    expect(failureOf(measured(), 9, 4)).toMatchObject({ kind: "no-threshold", because: "own-form" });
    const neither = measured({ betterWhen: "neither", thresholds: [threshold("published", 3)] });
    expect(failureOf(neither, 9, 4)).toMatchObject({ kind: "no-threshold", because: "no-direction" });
  });
});

const score = fc.integer({ min: 0, max: 40 });
const lower = measured({ thresholds: [threshold("nhs", 6)], cutOffs: [cutOff(11, "at-least")] });
/** The same scale turned round: 40 for 0. */
const higher = measured({ betterWhen: "higher", thresholds: [threshold("nhs", 6)], cutOffs: [cutOff(29, "at-most")] });

describe("what always holds", () => {
  test("the way back undoes the way there", () => {
    const back = {
      "reliable-improvement": "reliable-deterioration",
      "reliable-deterioration": "reliable-improvement",
      "no-reliable-change": "no-reliable-change",
    };
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [there, again] = [compare(lower, [a, b]), compare(lower, [b, a])];
        expect(there.points + again.points).toBe(0);
        expect(again.verdict).toBe(back[there.verdict]);
      }),
    );
  });

  test("no change is never reliable", () => {
    fc.assert(fc.property(score, (a) => compare(lower, [a, a]).verdict === "no-reliable-change"));
  });

  test("a scale turned round gives the same verdicts", () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const { verdict, caseStatus, class: kind, reliableRecovery } = compare(lower, [a, b]);
        const mirrored = { verdict, caseStatus, class: kind, reliableRecovery };
        expect(compare(higher, [40 - a, 40 - b])).toMatchObject(mirrored);
      }),
    );
  });

  test("a larger improvement never has a worse verdict", () => {
    const rank = ["deteriorated", "not-a-case-at-the-start", "unchanged", "improved", "recovered"];
    const verdicts = ["reliable-deterioration", "no-reliable-change", "reliable-improvement"];
    fc.assert(
      fc.property(score, score, score, (from, one, other) => {
        const [better, worse] = [Math.min(one, other), Math.max(one, other)].map((to) => compare(lower, [from, to]));
        expect(rank.indexOf(better?.class ?? "")).toBeGreaterThanOrEqual(rank.indexOf(worse?.class ?? ""));
        expect(verdicts.indexOf(better?.verdict ?? "")).toBeGreaterThanOrEqual(verdicts.indexOf(worse?.verdict ?? ""));
      }),
    );
  });

  test("every change has one class, and all five occur", () => {
    const met = new Set<string>();
    for (let a = 0; a <= 40; a++) for (let b = 0; b <= 40; b++) met.add(compare(lower, [a, b]).class ?? "none");
    expect([...met].sort()).toEqual(["deteriorated", "improved", "not-a-case-at-the-start", "recovered", "unchanged"]);
  });

  test("scores in fractions reach their threshold in spite of binary arithmetic", () => {
    const means = measured({ range: { min: 0, max: 1 }, fractions: true, thresholds: [threshold("nhs", 0.2)] });
    expect(compare(means, [0.3, 0.1])).toMatchObject({ points: -0.2, verdict: "reliable-improvement" });
  });
});
