import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientRecord, ScaleModel } from "../../signals/client-record.ts";
import { closeRiskSignal } from "../../signals/closing.ts";
import { raiseSignals } from "../../signals/raise-signals.ts";
import type { RiskSignal } from "../../signals/signal.ts";
import type { SignalRule } from "../../signals/signal-rule.ts";
import { clientWords, therapistWords } from "../../signals/signal-wording.ts";
import { blankAt, buildRecord, courseOf, dayOf, filledAlike, filledIn } from "../../signals/testing/build-record.ts";
import { asq } from "../instruments/asq.ts";
import { k6 } from "../instruments/k6.ts";
import { phq9 } from "../instruments/phq-9.ts";
import { relationshipWeek } from "../instruments/relationship-week.ts";
import { sessionCheck } from "../instruments/session-check.ts";
import { earlyStrongResponse } from "./early-strong-response.ts";
import { signals } from "./index.ts";
import { missedOrBlankMeasures } from "./missed-or-blank-measures.ts";
import { notOnTrack } from "./not-on-track.ts";
import { riskAnswer } from "./risk-answer.ts";
import { riskAnswerWording } from "./risk-answer.wording.ts";
import { riskItemSkipped } from "./risk-item-skipped.ts";
import { safetyOnRelationshipForm } from "./safety-on-relationship-form.ts";
import { safetyOnRelationshipFormWording } from "./safety-on-relationship-form.wording.ts";
import { sessionCheckStrain } from "./session-check-strain.ts";

/** Made up for this test: from every start 10 is expected, give or take a standard deviation of 2, up to session 7. */
const tenEverywhere: ScaleModel = {
  instrument: "phq-9",
  scale: "depression",
  model: {
    format: "attune/expected-response@1",
    form: "growth",
    method: "REML",
    sample: { clients: 240, outcomes: 1800, tooShort: 0, unusable: 0, lastSession: 7, middle: 14 },
    fixed: [{ name: "(Intercept)", estimate: 10, standardError: 0, lower: 10, upper: 10 }],
    covariance: [[0]],
    between: { intercept: 0, slope: 0, together: 0 },
    residual: 4,
    logLikelihood: 0,
    isSingular: true,
  },
};

const raisedBy = (rule: SignalRule, record: Partial<ClientRecord>) => raiseSignals([rule], buildRecord(record));
const phq9At = (session: number, item9: number | undefined) =>
  filledAlike(phq9, 1, { place: { session }, but: { "self-harm": item9 } });

describe("a risk answer", () => {
  test.each([
    [1, "same-day"],
    [2, "urgent"],
    [3, "urgent"],
  ])("%i on item 9 of the PHQ-9 is looked at today, %s", (value, grade) => {
    const [signal] = raisedBy(riskAnswer, { administrations: [phq9At(2, value)] });
    expect(signal).toMatchObject({ urgency: "today", risk: true, evidence: [{ item: "self-harm", value, grade }] });
  });

  test("is urgent where it has risen, also from not at all, and not where it has fallen or is the first", () => {
    const gradeAfter = (before: number | undefined) =>
      raisedBy(riskAnswer, { administrations: [phq9At(1, before), phq9At(2, 1)] })[0]!.evidence[0];
    expect(gradeAfter(0)).toMatchObject({ grade: "urgent", before: 0 });
    expect(gradeAfter(1)).toMatchObject({ grade: "same-day", before: 1 });
    expect(gradeAfter(2)).toMatchObject({ grade: "same-day", before: 2 });
    expect(gradeAfter(undefined)).toMatchObject({ grade: "same-day" });
  });

  test("is raised whatever else was answered or left open", () => {
    const answer = fc.option(fc.nat(3), { nil: undefined });
    const others = phq9.items.map(({ id }) => id).filter((id) => id !== "self-harm");
    const answers = fc.record(Object.fromEntries(others.map((id) => [id, answer])));
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 3 }), (but, item9) => {
        const form = filledAlike(phq9, 0, { place: { session: 1 }, but: { ...but, "self-harm": item9 } });
        return raisedBy(riskAnswer, { administrations: [form] }).length === 1;
      }),
    );
  });

  test("stays until it was dealt with, also when the next form has none", () => {
    const administrations = [phq9At(1, 2), phq9At(2, 0)];
    const [signal] = raisedBy(riskAnswer, { administrations });
    expect(signal).toMatchObject({ session: 1 });
    const closed = closeRiskSignal(signal as RiskSignal, {
      closedAt: dayOf("2026-03-05"),
      by: "R. Ilves",
      happened: "useful",
      seen: { day: dayOf("2026-03-05"), minutesAfterMidnight: 540 },
      action: "Talked it through.",
      outcome: "Safety plan renewed.",
    });
    expect(closed.ok && raisedBy(riskAnswer, { administrations, closings: [closed.value] })).toEqual([]);
  });

  test("that is acute says now, to the therapist and to the client", () => {
    const acute = filledIn(asq, { "wished-dead": 1, "right-now": 1 }, { session: 1 });
    const [signal] = raisedBy(riskAnswer, { administrations: [acute] });
    expect(therapistWords(signal!, riskAnswerWording).says).toMatch(/^Please act now/);
    const words = clientWords(signal!, riskAnswerWording, { seen: "at once", lines: "112" });
    expect(words).toContain("call 112 now");
  });

  test("about hopelessness alone waits for the next meeting", () => {
    const hopeless = k6.risk[0]!;
    const form = filledAlike(k6, 1, { place: { session: 1 }, but: { [hopeless.item]: 4 } });
    expect(raisedBy(riskAnswer, { administrations: [form] })[0]).toMatchObject({ urgency: "next-session" });
  });
});

describe("a skipped risk item", () => {
  test("waits for the next meeting, and does not where it was answered with a risk before", () => {
    expect(raisedBy(riskItemSkipped, { administrations: [phq9At(1, undefined)] })[0]).toMatchObject({
      urgency: "next-session",
    });
    const [signal] = raisedBy(riskItemSkipped, { administrations: [phq9At(1, 1), phq9At(2, undefined)] });
    expect(signal).toMatchObject({ urgency: "today", session: 2 });
    expect(signal!.evidence.map(({ kind, session }) => [kind, session])).toEqual([
      ["left-open", 2],
      ["answer", 1],
    ]);
  });

  test("is asked today where a suicide screen is positive and its last question is open", () => {
    const form = filledIn(asq, { "wished-dead": 1, "better-off-dead": 0, thoughts: 0, attempt: 0 }, { session: 1 });
    expect(raisedBy(riskItemSkipped, { administrations: [form] })[0]).toMatchObject({
      urgency: "today",
      evidence: [{ item: "right-now" }],
    });
  });

  test("is none where the form does not ask it", () => {
    const negative = filledIn(asq, { "wished-dead": 0, "better-off-dead": 0, thoughts: 0, attempt: 0 }, { session: 1 });
    expect(raisedBy(riskItemSkipped, { administrations: [negative] })).toEqual([]);
  });
});

describe("safety on the relationship form", () => {
  const low = filledIn(relationshipWeek, { close: 8, disagreement: 8, safe: 3 }, { session: 2 });
  const open = filledIn(relationshipWeek, { close: 8, disagreement: 8 }, { session: 3 });

  test("is private, and no other rule speaks of it", () => {
    const raised = raiseSignals(signals, buildRecord({ administrations: [low, open] }));
    expect(raised.map(({ rule, isPrivate, session }) => [rule, isPrivate, session])).toEqual([
      [safetyOnRelationshipForm.id, true, 3],
      [safetyOnRelationshipForm.id, true, 2],
    ]);
  });

  test("is named to nobody who may be looking at the client's screen", () => {
    const [signal] = raisedBy(safetyOnRelationshipForm, { administrations: [low] });
    const words = clientWords(signal!, safetyOnRelationshipFormWording, { seen: "before you meet", lines: "112" });
    expect(words).not.toMatch(/safe|partner|relationship|harm|afraid|private|alone|112/i);
  });
});

describe("measures that say little or nothing", () => {
  test("two empty session checks in a row are asked about, one is not", () => {
    const check = filledAlike(sessionCheck, 9, { place: { session: 1 } });
    const blanks = (...sessions: readonly number[]) => ({
      sessionChecks: { felt: [check], predicted: [] },
      blankForms: blankAt(sessionCheck, ...sessions),
    });
    expect(raisedBy(missedOrBlankMeasures, blanks(2, 3))).toHaveLength(1);
    expect(raisedBy(missedOrBlankMeasures, blanks(2))).toEqual([]);
  });

  test("a form handed back without any answer is an empty one", () => {
    const empty = [2, 3].map((session) => filledIn(phq9, {}, { session }));
    expect(raisedBy(missedOrBlankMeasures, { administrations: empty })[0]).toMatchObject({
      evidence: [{ kind: "blank-form", session: 2 }, { session: 3 }],
    });
  });
});

describe("a course", () => {
  test("with an early response that was lost again is no early strong response", () => {
    expect(raisedBy(earlyStrongResponse, { courses: [courseOf(phq9, [20, 14, 9, 17])] })).toEqual([]);
  });

  test("that began below the cut-off has none to speak of", () => {
    expect(raisedBy(earlyStrongResponse, { courses: [courseOf(phq9, [8, 6, 2, 2])] })).toEqual([]);
  });

  test("of the PHQ-9 at 17 in sessions 4 and 5 is held against the published mark", () => {
    const [signal] = raisedBy(notOnTrack, { courses: [courseOf(phq9, [20, 19, 18, 17, 17])] });
    expect(signal!.evidence.at(-1)).toMatchObject({
      kind: "score",
      value: 17,
      against: 17,
      againstIs: "published-mark",
    });
  });

  test("is held against the practice's own model in place of the default rule, as far as its cases reach", () => {
    const raisedAt = (...latest: readonly number[]) =>
      raisedBy(notOnTrack, { models: [tenEverywhere], courses: [courseOf(phq9, [14, 14, 14, 14, ...latest])] });
    // 10 + 1.2816 · 2 = 12.56
    expect(raisedAt(12, 12, 12)).toEqual([]);
    const [signal] = raisedAt(12, 12, 13);
    expect(signal!.evidence).toMatchObject([{ kind: "expected-range", session: 7, value: 13, mean: 10, cases: 240 }]);
    expect(signal!.evidence[0]).toHaveProperty("upper", expect.closeTo(12.563, 3));
    const beyondItsCases = raisedAt(12, 12, 12, 12);
    expect(beyondItsCases[0]!.evidence[0]).toMatchObject({ kind: "change" });
  });

  test("that is worse than at the start is told once, as that", () => {
    const raised = raiseSignals(signals, buildRecord({ courses: [courseOf(phq9, [12, 14, 16, 18, 19, 20, 20])] }));
    expect(raised.map(({ rule }) => rule)).toEqual(["reliable-deterioration"]);
  });

  test("of a subscale says nothing that its total says already", () => {
    const total = courseOf(phq9, [9, 11, 15]);
    const part = { ...total, scale: { ...total.scale, id: "part" } };
    expect(raiseSignals(signals, buildRecord({ courses: [total, part] }))).toHaveLength(1);
  });
});

describe("a session check", () => {
  test("that fell in openness tells the rating before", () => {
    const checks = [9, 9, 9, 6].map((open, at) =>
      filledAlike(sessionCheck, 9, { place: { session: at + 1 }, but: { open } }),
    );
    const [signal] = raisedBy(sessionCheckStrain, { sessionChecks: { felt: checks, predicted: [] } });
    expect(signal!.evidence).toMatchObject([{ item: "open", value: 6, before: 9 }]);
  });
});

test("a record of ten years is gone through in one piece", () => {
  const sessions = Array.from({ length: 500 }, (_, at) => at + 1);
  const record = buildRecord({
    administrations: sessions.map((session) => phq9At(session, session % 2)),
    courses: [
      courseOf(
        phq9,
        sessions.map((session) => (session * 7) % 28),
      ),
    ],
  });
  const raised = raiseSignals(signals, record).filter(({ rule }) => rule === riskAnswer.id);
  expect(raised).toHaveLength(250);
});
