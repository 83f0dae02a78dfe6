import type { Instant } from "@attune/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { days, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, asksOf } from "../../testing/practice-asks.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { phq9, type ReadyPractice, readyPractice } from "../measures/testing/ready-practice.ts";

describeEachDatabase("before and after a session", (open) => {
  let ready: ReadyPractice;
  let client: SignedInPerson;
  let asks: Asks;
  const ids: Record<string, string> = {};
  let start: Instant;
  const at = (day: number) => laterBy(start, days(day));

  const add = async (kind: string, body: object, as = ready.therapist): Promise<string> => {
    const added = await asks.post(as, `/clients/${client.id}/${kind}`, body);
    expect(added.status, added.text).toBe(200);
    return added.body.id;
  };

  beforeAll(async () => {
    ready = await readyPractice(open);
    start = ready.practice.now();
    asks = asksOf(ready.practice);
    client = await ready.client();
    const ended = { endedAt: laterBy(start, 50 * 60_000) };
    ids["first"] = await add("sessions", { number: 1, happenedAt: at(-7), endedAt: at(-7) });
    await ready.file(client, { ...phq9(0, 1), happenedAt: at(-8) });
    await ready.file(client, { ...phq9(1, 2), sessionNumber: 2, happenedAt: at(-1) });
    const check = { instrument: "session-check", sessionNumber: 1, answers: { understood: 5 } };
    const inWords = { "held-back": "Ja, und ich möchte darüber sprechen" };
    await ready.file(client, { ...check, inWords, happenedAt: at(-7) }, { as: client });
    await add("predictions", { sessionNumber: 1, expected: { understood: 9 } });
    await add("diary-entries", { text: "They rang. No.", isShared: true, happenedAt: at(-2) }, client);
    await add("diary-entries", { text: "For me alone.", isShared: false, happenedAt: at(-2) }, client);
    await add("private-notes", { text: "I hurried." });
    const sessionId = ids["first"];
    ids["exercise"] = await add("assignments", {
      exercise: "activity-plan",
      state: "open",
      words: "One bed",
      sessionId,
    });
    await add("completions", { assignmentId: ids["exercise"], shareDone: 60, fields: {}, happenedAt: at(-3) }, client);
    await add("plans", { agreed: ["Weekly"], next: ["Choir"], happenedAt: at(-7) });
    await ready.refresh(client);
    ids["second"] = await add("sessions", { number: 2, happenedAt: start, ...ended });
  });
  afterAll(() => ready.practice.close());

  const preparation = (as = ready.therapist) => asks.get(as, `/clients/${client.id}/preparation`);
  const facts = (id: string | undefined, as = ready.therapist) =>
    asks.get(as, `/clients/${client.id}/sessions/${id}/note-facts`);

  test("the note's facts are what was measured, done and agreed around its session, and nothing of another", async () => {
    const { status, body, text } = await facts(ids["second"]);
    expect(status, text).toBe(200);
    expect(body.measured).toMatchObject([{ baseline: { value: 8 }, latest: { value: 17, session: 2 } }]);
    expect(body.risk).toMatchObject([{ now: "Several days", before: "Not at all" }]);
    expect(body.done).toMatchObject([{ words: "One bed", shareDone: 60 }]);
    expect([body.agreed, body.given]).toEqual([[], []]);
    expect((await facts(ids["first"])).body).toMatchObject({ agreed: ["Weekly", "Choir"], done: [] });
    expect(text).not.toContain("I hurried");
  });

  test("the preparation has what the client wrote, what moved and what was agreed, and nothing that is not shared", async () => {
    const second = await asks.get(ready.therapist, `/clients/${client.id}/sessions/${ids["second"]}`);
    await asks.remove(ready.therapist, `/clients/${client.id}/sessions/${ids["second"]}`, {
      version: second.body.version,
    });
    const { status, body, text } = await preparation();
    expect(status, text).toBe(200);
    expect(body).toMatchObject({
      number: 2,
      last: { number: 1, felt: { understood: 5 }, predicted: { understood: 9 }, heldBack: "wants-to-talk" },
      written: [{ from: "diary", words: "They rang. No." }],
      plan: { agreed: ["Weekly"], next: ["Choir"] },
      exercises: [{ words: "One bed", timesDone: 1, shareDone: 60 }],
      formsIn: 1,
    });
    expect(body.moved[0]).toMatchObject({ item: "self-harm", isRisk: true, now: "Several days" });
    expect(body.agenda.map(({ ground }: { ground: string }) => ground)).toEqual([
      "risk-answer",
      "held-back",
      "client-wrote",
    ]);
    expect(text).not.toContain("For me alone");
    expect(text).not.toContain("I hurried");
  });

  test("a session that nobody ended is the one that is going on", async () => {
    const id = await add("sessions", { number: 2 });
    expect((await preparation()).body).toMatchObject({ going: { id, number: 2 }, last: { number: 1 } });
  });

  test("a link is drawn as a code, row by row, and nobody else is drawn one", async () => {
    const path = `/clients/${client.id}/check-in-codes`;
    const body = { link: "https://practice.example/check-in/abc" };
    const drawn = await asks.post(ready.therapist, path, body);
    expect(drawn.status).toBe(200);
    expect(drawn.body.rows.every((row: string) => row.length === drawn.body.rows.length && /^[01]+$/.test(row))).toBe(
      true,
    );
    expect(drawn.body.rows.length).toBeGreaterThan(20);
    const colleague = await ready.practice.member("therapist");
    expect((await asks.post(colleague, path, body)).status).toBe(404);
    expect((await preparation(colleague)).status).toBe(404);
    expect((await preparation(client)).status).toBe(404);
  });
});
