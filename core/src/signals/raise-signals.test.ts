import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeRiskSignal, closeSignal, type SignalClosing } from "./closing.ts";
import type { Evidence } from "./evidence.ts";
import { raiseSignals } from "./raise-signals.ts";
import type { FoundSignal, OrdinarySignal, RiskSignal, Urgency } from "./signal.ts";
import { signalKey } from "./signal-key.ts";
import type { SignalRule } from "./signal-rule.ts";
import { buildRecord, dayOf } from "./testing/build-record.ts";
import { withinBudget } from "./within-budget.ts";

const score = (value: number, session: number): Evidence => ({
  kind: "score",
  instrument: "phq-9",
  scale: "depression",
  value,
  session,
});

const found = (session: number, more: Partial<FoundSignal> = {}): FoundSignal => ({
  session,
  urgency: "next-session",
  strength: 0.5,
  evidence: [score(session, session)],
  ...more,
});

const rule = (id: string, signals: readonly FoundSignal[], risk = false): SignalRule => ({
  id,
  means: "Made up for this test.",
  limits: "Made up for this test.",
  source: { work: "made up for this test", verified: false },
  risk,
  raise: () => signals,
});

const raisedBy = (...rules: readonly SignalRule[]) => raiseSignals(rules, buildRecord());
const ordinary = (...signals: readonly FoundSignal[]) => raisedBy(rule("one", signals)) as readonly OrdinarySignal[];
const named = (signals: readonly { rule: string; session: number }[]) =>
  signals.map((signal) => `${signal.rule} ${signal.session}`);

const handled = { closedAt: dayOf("2026-03-05"), by: "R. Ilves", happened: "useful" } as const;
const done = {
  ...handled,
  seen: { day: dayOf("2026-03-05"), minutesAfterMidnight: 600 },
  action: "Called the same morning.",
  outcome: "Seen at noon; the safety plan was gone through.",
};

describe("the order of signals", () => {
  test("risk stands first even where another is more urgent, then urgency, then the later session, then strength", () => {
    const signals = raisedBy(
      rule("calm", [found(9, { urgency: "when-convenient" }), found(2, { urgency: "today" })]),
      rule("weak", [found(4, { strength: 0.2 })]),
      rule("strong", [found(4, { strength: 0.9 }), found(3, { strength: 1 })]),
      rule("risk", [found(1)], true),
    );
    expect(named(signals)).toEqual(["risk 1", "calm 2", "strong 4", "weak 4", "strong 3", "calm 9"]);
  });

  test("does not depend on the order in which rules or findings come", () => {
    const urgency = fc.constantFrom<Urgency>("today", "next-session", "when-convenient");
    const findings = fc.array(
      fc.record({ session: fc.integer({ min: 1, max: 5 }), urgency, strength: fc.constantFrom(0.2, 0.8) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(findings, findings, (one, two) => {
        const ofOne = one.map((each) =>
          found(each.session, { ...each, evidence: [score(each.strength, each.session)] }),
        );
        const ofTwo = two.map((each) =>
          found(each.session, { ...each, evidence: [score(each.strength, each.session)] }),
        );
        const there = raisedBy(rule("one", distinct(ofOne)), rule("two", distinct(ofTwo), true));
        const back = raisedBy(
          rule("two", distinct(ofTwo).toReversed(), true),
          rule("one", distinct(ofOne).toReversed()),
        );
        expect(back).toEqual(there);
      }),
    );
  });
});

/** One finding for each piece of evidence, as rules give them. */
const distinct = (findings: readonly FoundSignal[]): readonly FoundSignal[] => [
  ...new Map(findings.map((each) => [JSON.stringify(each.evidence), each])).values(),
];

describe("a closed signal", () => {
  const again = (closings: readonly SignalClosing[], ...rules: readonly SignalRule[]) =>
    raiseSignals(rules, buildRecord({ closings }));

  test("does not come back on the same evidence, and does on new evidence", () => {
    const [first] = ordinary(found(3));
    const closings = [closeSignal(first!, handled)];
    expect(again(closings, rule("one", [found(3)]))).toEqual([]);
    expect(named(again(closings, rule("one", [found(4)])))).toEqual(["one 4"]);
    const corrected = found(3, { evidence: [score(12, 3)] });
    expect(named(again(closings, rule("one", [corrected])))).toEqual(["one 3"]);
  });

  test("does not come back because evidence stands in another order, or is held against another figure", () => {
    const two = found(3, { evidence: [score(8, 2), score(9, 3)] });
    const turned = found(3, { evidence: [{ ...score(9, 3), against: 10 } as Evidence, score(8, 2)] });
    const closings = [closeSignal(ordinary(two)[0]!, handled)];
    expect(again(closings, rule("one", [turned]))).toEqual([]);
  });

  test("of one client leaves another client's open", () => {
    const closing = closeSignal(ordinary(found(3))[0]!, handled);
    const other = buildRecord({ clientId: "another", closings: [closing] });
    expect(raiseSignals([rule("one", [found(3)])], other)).toHaveLength(1);
  });

  test("about risk is closed only by when it was seen, what was done, what came of it and by whom", () => {
    const [risk] = raisedBy(rule("risk", [found(3)], true)) as readonly RiskSignal[];
    const tick: SignalClosing = { kind: "ordinary", signal: { ...risk!, key: signalKey(risk!) }, ...handled };
    expect(again([tick], rule("risk", [found(3)], true))).toHaveLength(1);

    const closed = closeRiskSignal(risk!, done);
    expect(again(closed.ok ? [closed.value] : [], rule("risk", [found(3)], true))).toEqual([]);
  });

  test.each([
    [{ action: "  " }, ["action"]],
    [{ outcome: "", by: "" }, ["outcome", "by"]],
    [{ seen: { ...done.seen, minutesAfterMidnight: 1440 } }, ["seen"]],
    [{ seen: { ...done.seen, minutesAfterMidnight: Number.NaN } }, ["seen"]],
  ])("about risk cannot be closed with %j", (left, missing) => {
    const [risk] = raisedBy(rule("risk", [found(3)], true)) as readonly RiskSignal[];
    expect(closeRiskSignal(risk!, { ...done, ...left })).toEqual({
      ok: false,
      failure: { kind: "incomplete-risk-closing", rule: "risk", missing },
    });
  });
});

describe("the budget", () => {
  test("holds back what goes beyond it, the least pressing first, and says why", () => {
    const signals = ordinary(found(4, { strength: 0.1 }), found(4, { urgency: "today", evidence: [score(1, 4)] }));
    const { shown, heldBack } = withinBudget(signals, buildRecord(), { perClientAndWeek: 1 });
    expect(shown.map(({ urgency }) => urgency)).toEqual(["today"]);
    expect(heldBack).toMatchObject([
      { because: "budget-used", allowed: 1, closedThisWeek: 0, signal: { strength: 0.1 } },
    ]);
  });

  test("is that of each week: from Monday where days are known, else of the session", () => {
    const on = (day: string, value: number) =>
      found(4, { day: dayOf(day), evidence: [{ ...score(value, 4), day: dayOf(day) }] });
    const sunday = on("2026-03-08", 1);
    const monday = on("2026-03-09", 2);
    const tuesday = on("2026-03-10", 3);
    const shownOf = (...signals: readonly FoundSignal[]) =>
      withinBudget(ordinary(...signals), buildRecord(), { perClientAndWeek: 1 }).shown.length;
    expect(shownOf(sunday, monday)).toBe(2);
    expect(shownOf(monday, tuesday)).toBe(1);
    expect(shownOf(found(4), found(5))).toBe(2);
  });

  test("counts a signal without a day into the week of its session, where the calendar knows it", () => {
    const dated = found(4, { day: dayOf("2026-03-10"), evidence: [score(1, 4)] });
    const undated = found(5);
    const record = buildRecord({ appointments: [{ session: 5, day: dayOf("2026-03-12"), attendance: "attended" }] });
    expect(withinBudget(ordinary(dated, undated), record, { perClientAndWeek: 1 }).shown).toHaveLength(1);
  });

  test("is used up by what was closed in the same week, so that closing one does not bring up the next", () => {
    const [first] = ordinary(found(4));
    const record = buildRecord({ closings: [closeSignal(first!, handled), closeSignal(first!, handled)] });
    const others = ordinary(found(4, { evidence: [score(20, 4)] }), found(4, { evidence: [score(21, 4)] }));
    const { shown, heldBack } = withinBudget(others, record, { perClientAndWeek: 2 });
    expect([shown.length, heldBack.length]).toEqual([1, 1]);
    expect(heldBack[0]!.closedThisWeek).toBe(1);
  });

  test("never holds back a risk, and a risk uses up nothing", () => {
    const counts = fc.record({ risks: fc.nat(6), others: fc.nat(6), allowed: fc.nat(3) });
    fc.assert(
      fc.property(counts, ({ risks, others, allowed }) => {
        const findings = (number: number) =>
          Array.from({ length: number }, (_, at) => found(1, { evidence: [score(at, 1)] }));
        const signals = raisedBy(rule("risk", findings(risks), true), rule("other", findings(others)));
        const { shown, heldBack } = withinBudget(signals, buildRecord(), { perClientAndWeek: allowed });
        expect(shown.filter(({ risk }) => risk)).toHaveLength(risks);
        expect(shown.filter(({ risk }) => !risk)).toHaveLength(Math.min(others, allowed));
        expect(shown.length + heldBack.length).toBe(signals.length);
      }),
    );
  });
});
