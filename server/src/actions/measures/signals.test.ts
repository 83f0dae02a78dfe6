import type { Instant } from "@attune/core";
import { beforeAll, expect, test } from "vitest";
import { days, laterBy } from "../../sign-in/moments.ts";
import { openJson } from "../../store/sealing.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { Answer, SignedInPerson } from "../../testing/test-practice.ts";
import { agree, phq9, type ReadyPractice, readyPractice } from "./testing/ready-practice.ts";

const START = "2026-06-01T10:00:00.000Z" as Instant;

describeEachDatabase("signals", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });

  const list = (client: SignedInPerson, query = "", as = ready.therapist): Promise<Answer> =>
    ready.practice.ask({ as, path: `/api/v1/clients/${client.id}/signals${query}` });
  const close = (client: SignedInPerson, id: string, body: object, version = 1): Promise<Answer> =>
    ready.practice.ask({
      as: ready.therapist,
      method: "POST",
      path: `/api/v1/clients/${client.id}/signals/${id}/closing`,
      body,
      version,
    });
  const total = (value: number, session: number) => ({
    instrument: "phq-9",
    sessionNumber: session,
    happenedAt: laterBy(START, days(7 * session)),
    total: { value },
  });
  const check = (value: number, session: number, open = value) => ({
    instrument: "session-check",
    sessionNumber: session,
    happenedAt: laterBy(START, days(7 * session) + 1),
    answers: { understood: value, "felt-with": value, accepted: value, mattered: value, open, useful: value },
  });

  test("say what was answered, in words that judge nobody, and what could be asked", async () => {
    const client = await ready.client();
    await ready.file(client, phq9(1));
    const [signal] = (await list(client)).body.rows;
    expect(signal).toMatchObject({
      rule: "risk-answer",
      isRisk: true,
      urgency: "today",
      state: "open",
      ruleVersion: 1,
    });
    expect(signal.words).toContain("PHQ-9, item 9, was answered: several days (session 1, 2026-11-02).");
    expect(signal.toAsk.length).toBeGreaterThan(0);
    expect(signal.evidence[0]).toMatchObject({ kind: "answer", item: "self-harm", value: 1, grade: "same-day" });
  });

  test("about risk are closed only with when they were seen, what was done and what came of it", async () => {
    const client = await ready.client();
    await ready.file(client, phq9(2));
    const [{ id }] = (await list(client)).body.rows;
    const bare = await close(client, id, { happened: "useful" });
    expect(bare).toMatchObject({
      status: 422,
      body: { type: "/problems/incomplete-risk-closing", missing: ["seen", "action", "outcome"] },
    });
    const words = { happened: "useful", action: "Talked about it at once.", outcome: "A plan was made." };
    const toCome = await close(client, id, { ...words, seenAt: laterBy(ready.practice.now(), 1) });
    expect(toCome.body.missing).toEqual(["seen"]);
    const whole = { ...words, seenAt: ready.practice.now() };
    expect((await close(client, id, whole, 7)).status).toBe(412);
    expect(await close(client, id, whole)).toMatchObject({ status: 200, etag: '"2"' });

    expect((await list(client)).body.rows).toEqual([]);
    const [closed] = (await list(client, "?state=closed")).body.rows;
    expect(closed).toMatchObject({ id, state: "closed", version: 2 });
    expect(closed.closing).toEqual({ ...whole, closedAt: ready.practice.now(), closedBy: ready.therapist.id });
    expect(await ready.refresh(client)).toBe(0);
    expect(await ready.signals(client)).toEqual([expect.objectContaining({ state: "closed" })]);
  });

  test("are not closed by a client, nor by somebody who does not treat them", async () => {
    const client = await ready.client();
    await ready.file(client, phq9(2));
    const [{ id }] = (await list(client)).body.rows;
    const stranger = await ready.practice.member("therapist");
    for (const as of [client, stranger]) {
      const path = `/api/v1/clients/${client.id}/signals/${id}/closing`;
      const asked = { as, method: "POST", path, body: { happened: "wrong" }, version: 1 };
      expect((await ready.practice.ask(asked)).status).toBe(404);
      expect((await list(client, "", as)).status).toBe(404);
    }
  });

  test("come in pages over the whole caseload: risk first, then the more urgent, then the latest", async () => {
    const therapist = await ready.practice.member("therapist");
    const [one, two] = [await ready.client(therapist), await ready.client(therapist)];
    const as = therapist;
    const later = { sessionNumber: 2, happenedAt: laterBy(START, days(14)) };
    for (const client of [one, two]) {
      await ready.file(client, total(10, 1), { as });
      await ready.file(client, { ...phq9(client === one ? 3 : undefined, 2), ...later }, { as });
      await ready.refresh(client);
    }
    const seen: string[] = [];
    let next: string | undefined = "";
    while (next !== undefined) {
      const path = `/api/v1/signals?limit=2${next && `&after=${next}`}`;
      const page: Answer = await ready.practice.ask({ as, path });
      seen.push(...page.body.rows.map(({ rule, urgency }: { rule: string; urgency: string }) => `${rule} ${urgency}`));
      next = page.body.next;
    }
    expect(seen).toEqual([
      "risk-answer today",
      "risk-item-skipped next-session",
      "reliable-deterioration next-session",
      "reliable-deterioration next-session",
    ]);
    expect((await ready.practice.ask({ as: ready.therapist, path: "/api/v1/signals?limit=200" })).text).not.toContain(
      one.id,
    );
    expect((await ready.practice.ask({ as, path: "/api/v1/signals?after=nonsense" })).status).toBe(422);
  });

  test("of a record are raised once, however often it is looked through", async () => {
    const client = await ready.client();
    for (const form of [total(10, 1), total(20, 2)]) await ready.file(client, form);
    expect(await ready.refresh(client)).toBe(1);
    expect(await ready.refresh(client)).toBe(0);
    expect(await ready.signals(client)).toEqual([expect.objectContaining({ rule: "reliable-deterioration" })]);
    const [{ id }] = (await list(client)).body.rows;
    expect((await close(client, id, { happened: "already-known", note: "A hard week." })).status).toBe(200);
    expect(await ready.refresh(client)).toBe(0);
  });

  test("that no longer hold pass by themselves, and come back where they hold again", async () => {
    const client = await ready.client();
    const forms = [await ready.file(client, total(10, 1)), await ready.file(client, total(20, 2))];
    await ready.refresh(client);
    const second = forms[1]?.body.id;
    const better = await ready.file(client, { ...total(11, 2), amends: second });
    await ready.refresh(client);
    expect((await list(client)).body.rows).toEqual([]);
    expect((await list(client, "?state=passed")).body.rows).toHaveLength(1);
    await ready.file(client, { ...total(20, 2), amends: better.body.id });
    await ready.refresh(client);
    expect((await list(client)).body.rows).toHaveLength(1);
  });

  test("about risk stay, but for a question that was left open and answered since", async () => {
    const client = await ready.client();
    await ready.file(client, { ...phq9(undefined), happenedAt: START });
    await ready.file(client, { ...phq9(2), sessionNumber: 2, happenedAt: laterBy(START, days(7)) });
    await ready.file(client, { ...phq9(0), sessionNumber: 3, happenedAt: laterBy(START, days(14)) });
    await ready.refresh(client);
    expect(await ready.signals(client)).toEqual([
      expect.objectContaining({ rule: "risk-item-skipped", state: "passed" }),
      expect.objectContaining({ rule: "risk-answer", state: "open" }),
    ]);
  });

  test("say how an answer rose, once the record was looked through", async () => {
    const client = await ready.client();
    await ready.file(client, { ...phq9(1), happenedAt: START });
    await ready.file(client, { ...phq9(2), sessionNumber: 2, happenedAt: laterBy(START, days(7)) }, { as: client });
    await ready.refresh(client);
    const [latest] = (await list(client)).body.rows;
    expect(latest).toMatchObject({ version: 2, evidence: [{ value: 2, before: 1 }] });
    expect(latest.words.join(" ")).toContain("the time before: several days");
    await ready.refresh(client);
    expect((await list(client)).body.rows[0].version).toBe(2);
  });

  test("other than about risk are two a week at most; the others are kept, and not shown", async () => {
    const client = await ready.client();
    for (const [session, value] of [9, 9, 9, 2].entries()) await ready.file(client, check(value, session + 1));
    for (const [session, value] of [10, 10, 10, 24].entries()) await ready.file(client, total(value, session + 1));
    const meeting = { as: ready.therapist, method: "POST", path: `/api/v1/clients/${client.id}/appointments` };
    for (const session of [3, 4])
      await ready.practice.ask({
        ...meeting,
        body: {
          zone: "Europe/Amsterdam",
          minutes: 50,
          attendance: "missed",
          happenedAt: laterBy(START, days(7 * session) + 2),
        },
      });
    await ready.refresh(client);
    const rows = await ready.signals(client);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ state }) => state === "open")).toHaveLength(2);
    expect((await list(client)).body.rows).toHaveLength(2);
  });

  test("that rest on a prediction are shown to whoever made it, and to nobody else", async () => {
    const colleague = await ready.practice.member("therapist");
    const client = await ready.client();
    await agree(ready.practice, client, "treatment");
    await ready.practice.within(({ tx, vault, ids, now }) =>
      tx
        .insertInto("care")
        .values({
          practice_id: vault.practice,
          client_id: client.id,
          member_id: colleague.id,
          id: ids.next(),
          began_at: now,
          ended_at: null,
        })
        .execute(),
    );
    for (const [at, [predicted, felt]] of [
      [8, 8],
      [8, 8],
      [8, 8],
      [8, 5],
      [8, 5],
      [8, 5],
    ].entries()) {
      await ready.file(client, check(felt ?? 0, at + 1));
      const said = { sessionNumber: at + 1, expected: { understood: predicted }, happenedAt: laterBy(START, days(at)) };
      const path = `/api/v1/clients/${client.id}/predictions`;
      expect((await ready.practice.ask({ as: ready.therapist, method: "POST", path, body: said })).status).toBe(200);
    }
    await ready.refresh(client);
    const rules = async (as: SignedInPerson) => {
      const states = await Promise.all([list(client, "", as), list(client, "?state=passed", as)]);
      return states.flatMap(({ body }) => body.rows.map(({ rule }: { rule: string }) => rule));
    };
    expect(await rules(ready.therapist)).toContain("predicted-felt-gap-widening");
    expect(await rules(colleague)).not.toContain("predicted-felt-gap-widening");
  });

  test("and courses stand in the client's summary, which opens in its own place alone", async () => {
    const client = await ready.client();
    for (const form of [total(18, 1), total(11, 2), check(7, 1)]) await ready.file(client, form);
    await ready.file(client, { ...phq9(1, 2), sessionNumber: 3 });
    await ready.refresh(client);
    await ready.refresh(client);
    const row = await ready.practice.within(({ tx }) =>
      tx
        .selectFrom("client")
        .select(["summary", "summary_version"])
        .where("id", "=", client.id)
        .executeTakeFirstOrThrow(),
    );
    expect(row.summary_version).toBe(2);
    const sealer = { vault: ready.practice.vault, client: client.id, store: "record" } as const;
    const place = { table: "client", row: client.id, column: "summary" };
    const summary = openJson(sealer, { ...place, version: 2 }, row.summary ?? Buffer.alloc(0));
    expect(summary).toEqual({
      ok: true,
      value: {
        sessions: 0,
        missed: 0,
        openSignals: 1,
        openRisk: 1,
        openAssignments: 0,
        main: {
          instrument: "phq-9",
          scale: "depression",
          values: [18, 11, 17],
          verdict: "no-reliable-change",
        },
        felt: [7],
      },
    });
    expect(openJson(sealer, { ...place, version: 1 }, row.summary ?? Buffer.alloc(0)).ok).toBe(false);
  });
});
