import { type Administration, type Day, type Instrument, scoreInstrument } from "@attune/core";
import { expect, test } from "vitest";
import { bundledInstruments } from "./bundled-instruments.ts";
import { formRules, formSignals, keyOf, recordRules } from "./risk-signals.ts";

const filled = (id: string, answers: Readonly<Record<string, number>>, session = 1): Administration => {
  const instrument = bundledInstruments.find(id) as Instrument;
  const given = new Map(Object.entries(answers));
  return { instrument, answers: given, score: scoreInstrument(instrument, given), session, day: "2026-11-02" as Day };
};
const signalsOf = (administration: Administration, before?: Administration) =>
  formSignals({ client: "a client", administration, root: "a form", before });

test("three rules look at the risk items of a form, and every other rule at the whole record", () => {
  expect(formRules.map(({ id }) => id)).toEqual(["risk-answer", "risk-item-skipped", "safety-on-relationship-form"]);
  expect(recordRules.filter(({ id }) => formRules.some((rule) => rule.id === id))).toEqual([]);
  expect(formRules.every(({ risk }) => risk)).toBe(true);
});

test("a rise makes a signal more urgent, and it stays the same signal", () => {
  const [alone] = signalsOf(filled("phq-9", { "self-harm": 1 }, 2));
  const [risen] = signalsOf(filled("phq-9", { "self-harm": 1 }, 2), filled("phq-9", { "self-harm": 0 }));
  expect(alone?.signal.evidence).toMatchObject([{ grade: "same-day" }]);
  expect(risen?.signal.evidence).toMatchObject([{ grade: "urgent", before: 0 }]);
  expect(risen?.identity).toBe(alone?.identity);
});

test("the same answer of one form is the same signal in whatever session it is filed; another answer is another", () => {
  const identities = [filled("phq-9", { "self-harm": 2 }, 1), filled("phq-9", { "self-harm": 2 }, 5)].map(
    (form) => signalsOf(form)[0]?.identity,
  );
  expect(new Set(identities).size).toBe(1);
  expect(signalsOf(filled("phq-9", { "self-harm": 3 }))[0]?.identity).not.toBe(identities[0]);
});

test("a form may say several things at once: each is a signal of its own", () => {
  const asq = filled("asq", { "wished-dead": 1, "better-off-dead": 0, thoughts: 0, attempt: 0 });
  expect(signalsOf(asq).map(({ signal }) => [signal.rule, signal.urgency])).toEqual([
    ["risk-answer", "today"],
    ["risk-item-skipped", "today"],
  ]);
});

test("the key of a signal is made with the practice's own secret", () => {
  const secret = (mark: string) => ({
    blindIndex: (purpose: string, text: string) => Buffer.from(mark + purpose + text),
  });
  expect(keyOf(secret("one"), "a form").equals(keyOf(secret("other"), "a form"))).toBe(false);
});
