import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysLater } from "../foundation/days-later.ts";
import type { Instant } from "../foundation/instant.ts";
import { consents as register } from "../library/consents/index.ts";
import { allowsAll, endedBy, standingConsent } from "./allows-all.ts";
import { allows, ask, type Consent, give, refuse, withdraw } from "./consent.ts";
import { type ConsentTerms, PURPOSES, type Purpose } from "./consent-terms.ts";
import { deletedBy, restsOn, stoppedBy } from "./terms-by-purpose.ts";

const start = "2026-11-25T09:30:00.000Z" as Instant;
const day = (count: number): Instant => daysLater(start, count);

const termsOf = (purpose: Purpose): ConsentTerms => register.find(({ id }) => id === purpose)!;
const asked = (purpose: Purpose, at = 0): Consent => ask(`${purpose} ${at}`, termsOf(purpose), day(at));
const sure = (result: { readonly ok: true; readonly value: Consent } | { readonly ok: false }): Consent => {
  if (!result.ok) throw new Error("this answer was possible");
  return result.value;
};
const given = (purpose: Purpose, at = 0, days = 100): Consent => sure(give(asked(purpose, at), day(at), days));
const refused = (purpose: Purpose, at = 0): Consent => sure(refuse(asked(purpose, at), day(at)));

const why = (consents: readonly Consent[], purposes: readonly Purpose[], at: number): unknown => {
  const outcome = allowsAll({ consents, register }, purposes, day(at));
  return outcome.ok ? "allowed" : outcome.failure.purposes;
};

describe("a consent", () => {
  test("allows from the moment it is given until its time is over, and not at its end", () => {
    const consent = given("treatment", 0, 10);
    expect([0, 9, 10, 11].map((at) => allows(consent, day(at)))).toEqual([true, true, false, false]);
  });

  test("allows nothing while it is asked, when it is refused, and once it is withdrawn", () => {
    const withdrawn = sure(withdraw(given("treatment"), day(1)));
    for (const consent of [asked("treatment"), refused("treatment"), withdrawn])
      expect(allows(consent, day(1))).toBe(false);
  });

  test("keeps the moment it was given when it is withdrawn", () => {
    expect(sure(withdraw(given("coding"), day(3))).state).toEqual({
      kind: "withdrawn",
      givenAt: start,
      withdrawnAt: day(3),
    });
  });

  test("is answered once, and taken back only where it was given", () => {
    const withdrawn = sure(withdraw(given("coding"), day(1)));
    for (const consent of [given("coding"), refused("coding"), withdrawn]) {
      const failure = { kind: "not-asked", consent: consent.id, state: consent.state.kind };
      expect(give(consent, start, 10)).toEqual({ ok: false, failure });
      expect(refuse(consent, start)).toEqual({ ok: false, failure });
    }
    for (const consent of [asked("coding"), refused("coding"), withdrawn])
      expect(withdraw(consent, start)).toEqual({
        ok: false,
        failure: { kind: "not-given", consent: consent.id, state: consent.state.kind },
      });
  });
});

describe("what is allowed", () => {
  test("nothing is, of which nobody was asked", () => {
    for (const purpose of PURPOSES) expect(why([], [purpose], 0)).toContainEqual({ purpose, because: "never-asked" });
  });

  test("each purpose that is not allowed is named, with the reason", () => {
    const consents = [
      given("treatment", 0, 5),
      asked("questionnaires"),
      refused("recording"),
      sure(withdraw(given("supervision"), day(1))),
    ];
    expect(why(consents, ["treatment", "questionnaires", "recording", "supervision", "research"], 6)).toEqual([
      { purpose: "treatment", because: "run-out" },
      { purpose: "questionnaires", because: "not-answered" },
      { purpose: "recording", because: "refused" },
      { purpose: "supervision", because: "withdrawn" },
      { purpose: "research", because: "never-asked" },
    ]);
  });

  test("coding rests on recording, and recording on treatment", () => {
    expect(restsOn(register, ["coding"])).toEqual(["coding", "recording", "treatment"]);
    const coding = given("coding");
    expect(why([coding, given("treatment")], ["coding"], 1)).toEqual([
      { purpose: "recording", because: "never-asked" },
    ]);
    expect(why([coding, given("treatment"), given("recording")], ["coding"], 1)).toBe("allowed");
  });

  test("the answer that was given last counts, in whatever order they are told", () => {
    const [yes, no, yesAgain] = [given("treatment", 0), refused("treatment", 1), given("treatment", 2)];
    for (const consents of [
      [yes, no, yesAgain],
      [yesAgain, no, yes],
      [no, yesAgain, yes],
    ]) {
      expect(standingConsent(consents, "treatment")).toBe(yesAgain);
      expect(why(consents, ["treatment"], 3)).toBe("allowed");
    }
    expect(why([no, yes], ["treatment"], 3)).toEqual([{ purpose: "treatment", because: "refused" }]);
  });

  test("of a yes and a no at the same moment, the no counts", () => {
    for (const consents of [
      [given("research"), refused("research")],
      [refused("research"), given("research")],
    ])
      expect(why(consents, ["research"], 1)).toEqual([{ purpose: "research", because: "refused" }]);
  });

  test("taking back an earlier consent is a no, though a later one was given before", () => {
    const earlier = given("research", 0);
    const consents = [given("research", 1), sure(withdraw(earlier, day(2)))];
    expect(why(consents, ["research"], 3)).toEqual([{ purpose: "research", because: "withdrawn" }]);
  });

  test("a question that is still open takes nothing back", () => {
    expect(why([given("treatment", 0), asked("treatment", 5)], ["treatment"], 6)).toBe("allowed");
  });

  test("a consent to older words does not count for newer ones", () => {
    const newer = register.map((terms) => (terms.id === "treatment" ? { ...terms, terms: terms.terms + 1 } : terms));
    expect(allowsAll({ consents: [given("treatment")], register: newer }, ["treatment"], start)).toEqual({
      ok: false,
      failure: { kind: "no-consent", purposes: [{ purpose: "treatment", because: "terms-changed" }] },
    });
  });

  test("nothing that happens afterwards makes allowed what was withdrawn, but a new yes", () => {
    const events = fc.array(fc.record({ at: fc.integer({ min: 2, max: 50 }), isRefusal: fc.boolean() }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 400 }), (later, at) => {
        const after = later.map((each) => (each.isRefusal ? refused("research", each.at) : asked("research", each.at)));
        const consents = [sure(withdraw(given("research", 0, 1000), day(1))), ...after];
        expect(why(consents, ["research"], at)).not.toBe("allowed");
      }),
    );
  });
});

describe("an answer and the consents before it", () => {
  test("given ones of the same purpose end with it, and the record keeps for how long they held", () => {
    const [earlier, other, over] = [given("research", 0), given("treatment", 0), given("research", 1, 2)];
    const answer = refused("research", 5);
    expect(endedBy(answer, [earlier, other, over, answer])).toEqual([
      { ...earlier, state: { kind: "given", givenAt: start, until: day(5) } },
    ]);
  });

  test("after that, no consent by itself says yes where all together say no", () => {
    const earlier = [given("research", 0, 300), given("research", 1, 200)];
    const answer = refused("research", 5);
    const ended = endedBy(answer, earlier);
    expect(ended.map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
    expect(ended.filter((consent) => allows(consent, day(5)))).toEqual([]);
  });
});

describe("taking a consent back", () => {
  test("to recording deletes transcripts and every coding of them, and stops coding as well", () => {
    expect(deletedBy(register, "recording")).toEqual(["transcript", "model-coding", "person-coding"]);
    expect(stoppedBy(register, "recording")).toEqual(["automatic-coding", "transcript-import"]);
  });

  test("to coding deletes what the model coded, and keeps what people coded", () => {
    expect(deletedBy(register, "coding")).toEqual(["model-coding"]);
  });

  test("to treatment deletes nothing, and stops what rests on it", () => {
    expect(deletedBy(register, "treatment")).toEqual([]);
    expect(stoppedBy(register, "treatment")).toEqual([
      "automatic-coding",
      "check-ins",
      "transcript-import",
      "clinical-entries",
    ]);
  });
});
