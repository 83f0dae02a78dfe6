import { beforeAll, describe, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { LINES, phq9, type ReadyPractice, readyPractice } from "./testing/ready-practice.ts";

describeEachDatabase("forms and totals", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });

  const ofClient = (client: SignedInPerson, what: string): string => `/api/v1/clients/${client.id}/${what}`;

  // Kroenke and others 2001: the total is the sum of the nine answers; 10 to 14 is moderate.
  test("a form is scored as published, kept, and listed again with its answers", async () => {
    const client = await ready.client();
    const answers = {
      interest: 2,
      mood: 2,
      sleep: 1,
      energy: 2,
      appetite: 1,
      "self-worth": 1,
      concentration: 1,
      movement: 0,
      "self-harm": 0,
    };
    const added = await ready.file(client, { instrument: "phq-9", sessionNumber: 3, answers });
    expect(added).toMatchObject({ status: 200, etag: '"1"', body: { version: 1, riskSignals: 0, noScore: [] } });
    const score = { instrument: "phq-9", scale: "depression", value: 10, band: "moderate", answered: 9 };
    expect(added.body.scores).toEqual([expect.objectContaining({ ...score, prorated: false, typedIn: false })]);

    const forms = await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "administrations") });
    const form = { id: added.body.id, answers, enteredBy: "therapist", sessionNumber: 3 };
    expect(forms.body.rows).toEqual([expect.objectContaining(form)]);
    const scores = await ready.practice.ask({ as: client, path: ofClient(client, "scores?instrument=phq-9") });
    expect(scores.body.rows).toEqual(added.body.scores);
    expect(ready.practice.asked()).toContainEqual({ kind: "refresh-client", client: client.id });
  });

  test("without consent to questionnaires nothing is kept", async () => {
    const client = await ready.practice.client(ready.therapist);
    const refused = await ready.file(client, phq9(3));
    expect(refused).toMatchObject({
      status: 409,
      body: { type: "/problems/no-consent", purposes: expect.arrayContaining(["questionnaires"]) },
    });
    expect(await ready.signals(client)).toEqual([]);
  });

  test("a total typed in is placed in its band and rests on no answer", async () => {
    const client = await ready.client();
    const total = { value: 17, form: "on paper" };
    const added = await ready.file(client, { instrument: "phq-9", sessionNumber: 1, total });
    expect(added.body.scores).toEqual([
      expect.objectContaining({ value: 17, typedIn: true, band: "moderately-severe" }),
    ]);
    const forms = await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "administrations") });
    expect(forms.body.rows[0]).toMatchObject({ answers: {}, total: { scale: "depression", ...total } });

    const tooMuch = await ready.file(client, { instrument: "phq-9", sessionNumber: 1, total: { value: 28 } });
    expect(tooMuch).toMatchObject({ status: 422, body: { type: "/problems/total-out-of-range", max: 27 } });
    const own = { instrument: "phq-9", sessionNumber: 1, total: { value: 1 } };
    expect((await ready.file(client, own, { as: client })).body.type).toBe("/problems/not-allowed");
  });

  test.each([
    ["an answer that the form does not print", { ...phq9(0), answers: { mood: 4 } }, "bad-answers"],
    ["an answer to a question that is not there", { ...phq9(0), answers: { joy: 1 } }, "bad-answers"],
    ["words where no question takes any", { ...phq9(0), inWords: { mood: "An invented word." } }, "bad-answers"],
    ["a form that nobody knows", { ...phq9(0), instrument: "phq-99" }, "unknown-instrument"],
    ["a prediction, which is kept apart", { ...phq9(0), instrument: "session-check-therapist" }, "unknown-instrument"],
    ["a session of nobody", { ...phq9(0), sessionId: "00000000-0000-7000-8000-000000000000" }, "leads-nowhere"],
    ["both answers and a total", { ...phq9(0), total: { value: 1 } }, "bad-request"],
  ])("%s is refused, and the failure repeats no word", async (_, form, kind) => {
    const client = await ready.client();
    const refused = await ready.file(client, form);
    expect(refused).toMatchObject({ status: 422, body: { type: `/problems/${kind}` } });
    expect(refused.text).not.toContain("invented");
  });

  test("what was written is kept with the form, and never scored", async () => {
    const client = await ready.client();
    const form = { instrument: "session-check", sessionNumber: 1, answers: { understood: 8 } };
    const added = await ready.file(client, { ...form, inWords: { "held-back": "Yes, I may say it another time" } });
    expect(added.status).toBe(200);
    const forms = await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "administrations") });
    expect(forms.body.rows[0].inWords).toEqual({ "held-back": "Yes, I may say it another time" });
  });

  describe("a risk answer", () => {
    test.each([0, 1, 2, 3])(
      "of %i, entered by the therapist or by the client, has a signal where it must",
      async (value) => {
        for (const as of [undefined, "client"]) {
          const client = await ready.client();
          const how = as === undefined ? {} : { as: client };
          const added = await ready.file(client, phq9(value), how);
          const raised =
            value > 0 ? [expect.objectContaining({ rule: "risk-answer", state: "open", urgency: "today" })] : [];
          expect(await ready.signals(client)).toEqual(raised);
          expect(added.body.riskSignals).toBe(raised.length);
          expect(added.body.support).toEqual(as === "client" && value > 0 ? { lines: LINES.lines } : undefined);
        }
      },
    );

    test("counts where most of the form was left open and there is no total", async () => {
      const client = await ready.client();
      const added = await ready.file(client, { instrument: "phq-9", sessionNumber: 1, answers: { "self-harm": 1 } });
      expect(added.body).toMatchObject({ scores: [], noScore: [{ kind: "too-many-missing" }], riskSignals: 1 });
      expect(await ready.signals(client)).toHaveLength(1);
    });

    test("that was skipped is a signal of its own", async () => {
      const client = await ready.client();
      await ready.file(client, phq9(undefined));
      expect(await ready.signals(client)).toEqual([
        expect.objectContaining({ rule: "risk-item-skipped", urgency: "next-session" }),
      ]);
    });

    test("about safety at home brings no crisis lines onto a screen that a partner may see", async () => {
      const client = await ready.client();
      const form = {
        instrument: "relationship-week",
        sessionNumber: 1,
        answers: { close: 5, disagreement: 5, safe: 2 },
      };
      const added = await ready.file(client, form, { as: client });
      expect(added.body).toMatchObject({ riskSignals: 1 });
      expect(added.body.support).toBeUndefined();
      expect(await ready.signals(client)).toEqual([expect.objectContaining({ rule: "safety-on-relationship-form" })]);
    });

    test("that arrives several times under one key is one form and one signal", async () => {
      const client = await ready.client();
      const filed = () => ready.file(client, phq9(2), { key: "the-same-form" });
      const answers = await Promise.all([filed(), filed(), filed()]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await ready.signals(client)).toHaveLength(1);
    });

    test("that is filed again under another key, with the moment at which it was given, is the same form", async () => {
      const client = await ready.client();
      const form = { ...phq9(2), happenedAt: "2026-11-01T08:00:00.000Z" };
      const [one, other] = await Promise.all([
        ready.file(client, form, { as: client }),
        ready.file(client, form, { as: client }),
      ]);
      expect(one.status).toBe(200);
      expect(other.body).toEqual(one.body);
      expect(await ready.signals(client)).toHaveLength(1);
      const forms = await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "administrations") });
      expect(forms.body.rows).toHaveLength(1);
    });

    test("on two forms of one day is two signals: they are two answers", async () => {
      const client = await ready.client();
      await ready.file(client, phq9(2));
      await ready.file(client, phq9(2), { as: client });
      expect(await ready.signals(client)).toHaveLength(2);
    });
  });

  describe("a form that puts another right", () => {
    const listed = async (client: SignedInPerson) =>
      (await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "signals") })).body.rows;

    test("raises what the first did not say", async () => {
      const client = await ready.client();
      const first = await ready.file(client, phq9(0));
      await ready.file(client, { ...phq9(2), amends: first.body.id });
      expect(await ready.signals(client)).toHaveLength(1);
    });

    test("leaves a signal where it stands, and marks what became of the answer", async () => {
      const client = await ready.client();
      const first = await ready.file(client, phq9(2));
      await ready.file(client, { ...phq9(0), amends: first.body.id }, { as: client });
      const [signal, ...others] = await listed(client);
      expect(others).toEqual([]);
      expect(signal.evidence).toEqual([expect.objectContaining({ item: "self-harm", value: 2, amendedTo: 0 })]);
      expect(signal.words.at(-1)).toBe("The form was put right later: the answer is another one now.");
    });

    test("with the same risk answer is no second answer", async () => {
      const client = await ready.client();
      const first = await ready.file(client, phq9(2, 1));
      await ready.file(client, { ...phq9(2, 3), amends: first.body.id });
      const [signal, ...others] = await listed(client);
      expect(others).toEqual([]);
      expect(signal.evidence[0]).not.toHaveProperty("amendedTo");
    });

    test("counts in its place, and can itself be put right, once", async () => {
      const client = await ready.client();
      const first = await ready.file(client, phq9(0, 1));
      const second = await ready.file(client, { ...phq9(0, 2), amends: first.body.id });
      const again = await ready.file(client, { ...phq9(0, 3), amends: first.body.id });
      expect(again).toMatchObject({ status: 409, body: { type: "/problems/amended-before", by: second.body.id } });
      await ready.file(client, { ...phq9(0, 3), amends: second.body.id });
      const scores = await ready.practice.ask({ as: ready.therapist, path: ofClient(client, "scores") });
      expect(scores.body.rows.map(({ value }: { value: number }) => value)).toEqual([24]);
    });

    test("leads to a form of the same client and questionnaire, or nowhere", async () => {
      const [client, other] = [await ready.client(), await ready.client()];
      const theirs = await ready.file(other, phq9(0));
      const refused = await ready.file(client, { ...phq9(0), amends: theirs.body.id });
      expect(refused.body.type).toBe("/problems/leads-nowhere");
    });
  });

  test("forms of one therapist's client are not there for another therapist", async () => {
    const stranger = await ready.practice.member("therapist");
    const client = await ready.client();
    await ready.file(client, phq9(3));
    expect((await ready.file(client, phq9(3), { as: stranger })).status).toBe(404);
    for (const what of ["administrations", "scores", "signals", "progress?instrument=phq-9", "empathy-triangle"])
      expect((await ready.practice.ask({ as: stranger, path: ofClient(client, what) })).status).toBe(404);
    expect(await ready.signals(client)).toHaveLength(1);
  });
});
