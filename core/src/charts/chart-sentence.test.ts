import { describe, expect, test } from "vitest";
import type { Instrument } from "../measurement/instrument.ts";
import { chartSentence } from "./chart-sentence.wording.ts";
import { clientChart } from "./client-chart.ts";
import { chartOf, type Given, ocdWeek, phq9, scored, wellbeing } from "./testing/build-chart.ts";

const toClient = (instrument: Instrument, given: readonly Given[]): string =>
  chartSentence(clientChart(chartOf(instrument, scored(given))));
const toTherapist = (instrument: Instrument, given: readonly Given[]): string =>
  chartSentence(chartOf(instrument, scored(given)));

describe("the client's sentence", () => {
  test.each([
    [[], "There are no answers to the PHQ-9 yet."],
    [[18], "This is your first time with the PHQ-9; the next one begins the picture."],
    [[18, 18], "Your answers to the PHQ-9 are the same as at the start."],
    [[18, 9], "Your answers to the PHQ-9 are lower than at the start: fewer of the problems it asks about."],
    [[9, 16], "Your answers to the PHQ-9 are higher than at the start: more of the problems it asks about."],
    // 5 points are fewer than the 6 of the NHS.
    [
      [18, 13],
      "Your answers to the PHQ-9 are about the same as at the start: 5 points lower, no more than such answers can waver by themselves.",
    ],
    [[18, 12], "Your answers to the PHQ-9 are lower than at the start: fewer of the problems it asks about."],
    [
      [20, 4, 12],
      "Your answers to the PHQ-9 are lower than at the start: fewer of the problems it asks about, and higher than last time.",
    ],
    [[18, 8, 18], "Your answers to the PHQ-9 are the same as at the start, and higher than last time."],
  ] as const)("of PHQ-9 scores %j", (given, sentence) => {
    expect(toClient(phq9, given)).toBe(sentence);
  });

  test("speaks of good things where more is better", () => {
    expect(toClient(wellbeing, [40, 60])).toBe(
      "Your answers to the INV-5 are higher than at the start: more of the good things it asks about.",
    );
  });

  test("compares an own form only with the client's own first ratings", () => {
    expect(toClient(ocdWeek, [8, 6])).toBe(
      "Your ratings on “Weekly OCD tracker, hours” are 2 points lower than your own first ones.",
    );
  });

  test("admits that nobody knows how much a scale wavers", () => {
    const [scale] = phq9.scales;
    const bare = { ...scale, thresholds: [], cutOffs: [] };
    const chart = clientChart(chartOf(phq9, scored([18, 9]), { scale: bare }));
    expect(chartSentence(chart)).toBe(
      "Your answers to the PHQ-9 are 9 points lower than at the start; how much such answers waver by themselves is not known.",
    );
  });

  test("calls neither way better where none is", () => {
    const [scale] = phq9.scales;
    const chart = clientChart(chartOf(phq9, scored([5, 9]), { scale: { ...scale, betterWhen: "neither" } }));
    expect(chartSentence(chart)).toMatch(/4 points higher than your own first ones, and neither way is better/);
  });

  test("is the only one that a client's chart has", () => {
    const chart = clientChart(chartOf(phq9, scored([18, 9])));
    expect(chartSentence(chart, "therapist")).toBe(chartSentence(chart, "client"));
  });
});

describe("the therapist's sentences", () => {
  test("name the verdict, its profile and its threshold, where the cut-off is, and what is not verified", () => {
    expect(toTherapist(phq9, [18, 9])).toBe(
      "PHQ-9: 18 at session 1, 9 at session 2, 9 points lower; a reliable improvement by the NHS profile, which needs 6. The last score is below the cut-off of 10 (recovery: below 10). Written from memory and not yet verified at the source: the norms.",
    );
  });

  test("say when there is no reliable change, and when it is for the worse", () => {
    expect(toTherapist(phq9, [18, 13])).toContain("5 points lower; no reliable change by the NHS profile");
    expect(toTherapist(phq9, [9, 15])).toContain("6 points higher; a reliable deterioration by the NHS profile");
  });

  test("call a change clinically relevant where that is all its threshold says", () => {
    expect(toTherapist(wellbeing, [40, 50])).toContain("a clinically relevant improvement by the published profile");
  });

  test("say whose threshold was used where the profile has none", () => {
    const chart = chartOf(wellbeing, scored([40, 60]), { profile: { id: "nhs", name: "NHS" } });
    expect(chartSentence(chart)).toContain("by the published profile, as NHS has no number for this scale");
  });

  test("say that an own form is not validated", () => {
    expect(toTherapist(ocdWeek, [8, 6])).toContain("Own form, not validated");
    expect(toTherapist(ocdWeek, [8])).toContain("Own form, not validated");
  });
});
