import { describe, expect, test } from "vitest";
import { gad7 } from "../library/instruments/gad-7.ts";
import { phq9 } from "../library/instruments/phq-9.ts";
import { notOnTrack } from "./on-track.ts";
import { changeProfiles } from "./profiles.ts";
import { core10, courseOf, measured, threshold } from "./testing/measured.ts";
import type { MeasuredScale } from "./verdict.ts";

const [nhs] = changeProfiles;
const phq: MeasuredScale = { instrument: phq9, scale: phq9.scales[0] };
const gad: MeasuredScale = { instrument: gad7, scale: gad7.scales[0] };
type Values = readonly (number | undefined)[];

const found = (of: MeasuredScale, values: Values, from = 1) => notOnTrack(courseOf(of, values, from), nhs);
const kind = (of: MeasuredScale, values: Values, from = 1) => found(of, values, from)?.kind;
/** A first score, then nothing until the last ones, so that the sessions can be chosen. */
const late = (first: number, session: number, ...last: readonly number[]): Values => [
  first,
  ...Array.from({ length: session - last.length - 1 }, () => undefined),
  ...last,
];

describe("worse than at the start", () => {
  test.each([
    ["PHQ-9, 6 points", phq, [12, 18]],
    ["GAD-7, 4 points", gad, [9, 13]],
    ["CORE-10, 6 points", core10, [12, 18]],
  ] as const)("%s: at once, from the second session on", (_, of, values) => {
    expect(found(of, values)).toMatchObject({ kind: "reliable-deterioration", sessions: [2] });
  });

  test("one point less is not beyond measurement error", () => {
    expect(kind(phq, [12, 17])).toBeUndefined();
  });
});

describe("not better by now and still a case", () => {
  test("is said from session 4, of the PHQ-9 from session 6, and only when it held twice", () => {
    expect(kind(gad, [12, 12, 12, 12])).toBeUndefined();
    expect(found(gad, [12, 12, 12, 12, 12])).toMatchObject({ kind: "no-improvement", sessions: [4, 5] });
    expect(kind(phq, [12, 12, 12, 12, 12, 12])).toBeUndefined();
    expect(found(phq, [12, 12, 12, 12, 12, 12, 12])).toMatchObject({ kind: "no-improvement", sessions: [6, 7] });
  });

  test("is not said once the score is below the cut-off, or reliably better", () => {
    expect(kind(gad, [10, 10, 10, 10, 7])).toBeUndefined();
    expect(kind(gad, [18, 18, 18, 18, 14])).toBeUndefined();
  });
});

describe("the published marks of the PHQ-9", () => {
  // The starts are such that no other part of the rule speaks: reliably better and still a case, or no case by now.
  test.each([
    [23, 17, 5],
    [19, 13, 10],
    [12, 9, 15],
  ])("from %i, a score of %i twice up to session %i is above the mark", (start, mark, session) => {
    expect(found(phq, late(start, session, mark, mark))).toMatchObject({
      kind: "above-published-mark",
      mark,
      sessions: [session - 1, session],
    });
    expect(kind(phq, late(start, session, mark - 1, mark))).toBeUndefined();
  });

  test("say nothing against a client who has reliably recovered, nor of one who was never a case", () => {
    expect(kind(phq, late(20, 15, 9, 9))).toBeUndefined();
    expect(kind(phq, late(9, 15, 9, 9))).toBeUndefined();
    expect(found(phq, late(12, 15, 9, 9))).toMatchObject({ kind: "above-published-mark", mark: 9 });
  });

  test("do not count the first score as one of the two", () => {
    expect(kind(phq, [18, 18], 4)).toBeUndefined();
    expect(kind(phq, [18, 18, 18], 4)).toBe("above-published-mark");
  });

  test("hold for the PHQ-9 alone", () => {
    expect(kind(gad, late(21, 5, 17, 17))).toBeUndefined();
  });
});

test.each([
  ["one score", courseOf(phq, [18])],
  ["no score", courseOf(phq, [])],
  ["a scale without a threshold", courseOf(measured(), [12, 40])],
  ["a score that is no number", courseOf(phq, [12, Number.NaN])],
  [
    "no cut-off and no deterioration",
    courseOf(measured({ thresholds: [threshold("nhs", 6)] }), [12, 12, 12, 12, 12, 12]),
  ],
])("of %s nothing is said", (_, course) => {
  expect(notOnTrack(course, nhs)).toBeUndefined();
});
