import type { Instant } from "@attune/core";
import { beforeAll, expect, test } from "vitest";
import { hours, laterBy } from "../../sign-in/moments.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { Answer, SignedInPerson } from "../../testing/test-practice.ts";
import { agree, LINES, phq9, type ReadyPractice, readyPractice } from "./testing/ready-practice.ts";

describeEachDatabase("a check-in link", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });

  const invitations = (client: SignedInPerson): string => `/api/v1/clients/${client.id}/invitations`;
  const invite = (client: SignedInPerson, body: object = { instruments: ["phq-9"] }, as = ready.therapist) =>
    ready.practice.ask({ as, method: "POST", path: invitations(client), body });
  const linkOf = async (client: SignedInPerson, ...instruments: string[]): Promise<string> =>
    (await invite(client, { instruments })).body.token;
  const show = (link: string): Promise<Answer> =>
    ready.practice.ask({ path: "/api/v1/check-in", headers: { "attune-link": link } });
  const send = (link: string, forms: readonly object[], key?: string): Promise<Answer> =>
    ready.practice.ask({
      method: "POST",
      path: "/api/v1/check-in",
      headers: { "attune-link": link },
      body: { forms },
      ...(key !== undefined && { key }),
    });
  const form = (ninth: number) => ({ instrument: "phq-9", answers: phq9(ninth).answers });
  const formsOf = async (client: SignedInPerson) =>
    (await ready.practice.ask({ as: ready.therapist, path: `/api/v1/clients/${client.id}/administrations` })).body.rows;

  test("shows the questions and the practice's name, and nothing of the client", async () => {
    const client = await ready.client();
    const shown = await show(await linkOf(client, "phq-9", "session-check", "session-check"));
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({
      practice: "Practice of a test",
      endsAt: laterBy(ready.practice.now(), hours(24)),
    });
    const [phq, check] = shown.body.forms;
    expect(shown.body.forms).toHaveLength(2);
    expect(phq.questions[8]).toEqual({
      item: "self-harm",
      text: "Thoughts that you would be better off dead or of hurting yourself in some way",
      answers: [
        { value: 0, text: "Not at all" },
        { value: 1, text: "Several days" },
        { value: 2, text: "More than half the days" },
        { value: 3, text: "Nearly every day" },
      ],
    });
    expect(check.questions[0].range).toEqual({ min: 0, max: 10, low: "Not at all", high: "Completely" });
    expect(check.questions.at(-1)).toMatchObject({ item: "held-back", inWords: { oneOf: expect.any(Array) } });
    expect(shown.text).not.toContain(client.id);
    expect(shown.text).not.toContain("Client");
  });

  test.each([0, 1, 2, 3])("takes a risk answer of %i once, and answers whom the client can turn to", async (value) => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9");
    const sent = await send(link, [form(value)], `key-of-answer-${value}`);
    expect(sent).toMatchObject({ status: 200, body: { received: true } });
    expect(sent.body.support).toEqual(value > 0 ? { lines: LINES.lines } : undefined);

    const retried = await send(link, [form(value)], `key-of-answer-${value}`);
    expect(retried.body).toEqual(sent.body);
    expect((await send(link, [form(value)])).body.type).toBe("/problems/link-used");
    expect((await show(link)).body.type).toBe("/problems/link-used");
    expect(await ready.signals(client)).toHaveLength(value > 0 ? 1 : 0);
    const kept = { enteredBy: "link", sessionNumber: 1, answers: form(value).answers };
    expect(await formsOf(client)).toEqual([expect.objectContaining(kept)]);
    expect(ready.practice.asked()).toContainEqual({ kind: "refresh-client", client: client.id });
  });

  test("that is used twice at one moment keeps one form: the same key gets one answer, another is told so", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9");
    const keys = ["key-one-of-two", "key-one-of-two", "key-two-of-two", "key-two-of-two"];
    const answers = await Promise.all(keys.map((key) => send(link, [form(2)], key)));
    const [first, again, third, fourth] = answers;
    expect(first?.body).toEqual(again?.body);
    expect(third?.body).toEqual(fourth?.body);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
    expect(await formsOf(client)).toHaveLength(1);
    expect(await ready.signals(client)).toHaveLength(1);
  });

  test("takes all of its forms or none", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9", "gad-7");
    const bad = await send(link, [form(3), { instrument: "gad-7", answers: { nervous: 9 } }]);
    expect(bad.body.type).toBe("/problems/bad-answers");
    expect(await formsOf(client)).toEqual([]);
    expect(await ready.signals(client)).toEqual([]);
    expect((await send(link, [form(3), { instrument: "gad-7", answers: {} }])).status).toBe(200);
    expect(await formsOf(client)).toHaveLength(2);
  });

  test("takes no form that it does not ask for, nor one twice", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "gad-7");
    expect((await send(link, [form(3)])).body.type).toBe("/problems/unknown-instrument");
    const twice = { instrument: "gad-7", answers: {} };
    expect((await send(link, [twice, twice])).body.type).toBe("/problems/unknown-instrument");
    expect(await formsOf(client)).toEqual([]);
  });

  test("is not there after a day, after it was ended, or with another secret", async () => {
    const client = await ready.client();
    const ended = await invite(client);
    const path = `${invitations(client)}/${ended.body.id}`;
    expect((await ready.practice.ask({ as: ready.therapist, method: "DELETE", path })).status).toBe(200);
    expect((await show(ended.body.token)).status).toBe(404);
    expect((await show(`${ended.body.token.slice(0, -2)}AA`)).status).toBe(404);

    const forgotten = await linkOf(client, "phq-9");
    const now = ready.practice.now();
    ready.practice.setNow(laterBy(now, hours(24)));
    expect((await send(forgotten, [form(3)])).status).toBe(404);
    ready.practice.setNow(now as Instant);
    expect((await show(forgotten)).status).toBe(200);
    const list = await ready.practice.ask({ as: ready.therapist, path: invitations(client) });
    expect(list.body.rows).toHaveLength(2);
    expect(list.body.rows.map(({ revokedAt }: { revokedAt?: string }) => revokedAt)).toEqual([undefined, now]);
    expect(list.text).not.toContain("token");
  });

  test("opens nothing else: neither the record, nor anything of the practice", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9");
    for (const path of [`/api/v1/clients/${client.id}/scores`, "/api/v1/signals", "/api/v1/practice"]) {
      const asked = await ready.practice.ask({ path, headers: { "attune-link": link } });
      expect(asked.status).toBe(401);
    }
  });

  test("is made only where the client agreed, may fill in forms elsewhere, and has somebody to turn to", async () => {
    const member = await ready.practice.member("therapist");
    const silent = await ready.practice.client(member, { remoteForms: true });
    expect((await invite(silent, undefined, member)).body.type).toBe("/problems/no-consent");
    const atThePractice = await ready.practice.client(member);
    for (const purpose of ["treatment", "questionnaires"]) await agree(ready.practice, atThePractice, purpose);
    expect((await invite(atThePractice, undefined, member)).body.type).toBe("/problems/remote-forms-off");
    const client = await ready.client();
    for (const [instrument, kind] of [
      ["oq-45", "no-questions"],
      ["phq-99", "unknown-instrument"],
    ])
      expect((await invite(client, { instruments: [instrument] })).body.type).toBe(`/problems/${kind}`);
    const stranger = await invite(client, undefined, member);
    expect(stranger.status).toBe(404);
  });

  test("takes nothing any more once the client has withdrawn", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9");
    ready.practice.setNow(laterBy(ready.practice.now(), 1));
    await agree(ready.practice, client, "questionnaires", "withdrawn");
    expect((await show(link)).body.type).toBe("/problems/no-consent");
    expect((await send(link, [form(3)])).body.type).toBe("/problems/no-consent");
    expect(await ready.signals(client)).toEqual([]);
  });

  test("files its answers under the session to come, or the one that was named", async () => {
    const client = await ready.client();
    const session = { method: "POST", path: `/api/v1/clients/${client.id}/sessions`, as: ready.therapist };
    await agree(ready.practice, client, "treatment");
    const held = await ready.practice.ask({ ...session, body: { number: 6 } });
    expect(held.status).toBe(200);
    await send(await linkOf(client, "phq-9"), [form(0)]);
    const named = await invite(client, { instruments: ["phq-9"], sessionId: held.body.id });
    await send(named.body.token, [form(0)]);
    const numbers = (await formsOf(client)).map(({ sessionNumber }: { sessionNumber: number }) => sessionNumber);
    expect(numbers.sort()).toEqual([6, 7]);
  });

  test("leaves one event on the client's trail each time it is used", async () => {
    const client = await ready.client();
    const link = await linkOf(client, "phq-9", "gad-7");
    await show(link);
    await send(link, [form(1), { instrument: "gad-7", answers: {} }]);
    const events = await ready.practice.within(({ tx }) =>
      tx
        .selectFrom("audit_event")
        .select(["action", "actor_kind"])
        .where("client_id", "=", client.id)
        .orderBy("place")
        .execute(),
    );
    expect(events).toEqual([
      { action: "add-invitation", actor_kind: "member" },
      { action: "open-check-in", actor_kind: "guest" },
      { action: "send-check-in", actor_kind: "guest" },
    ]);
  });
});
