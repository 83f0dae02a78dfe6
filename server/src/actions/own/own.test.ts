import { beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import type { SignedInPerson } from "../../testing/test-practice.ts";
import { sealToLink } from "../../vault/testing/seal-to-link.ts";
import { LINES, phq9, type ReadyPractice, readyPractice } from "../measures/testing/ready-practice.ts";

describeEachDatabase("a client's own pages", (open) => {
  let ready: ReadyPractice;
  beforeAll(async () => {
    ready = await readyPractice(open);
  });
  const own = (client: SignedInPerson, path: string, method = "GET", as = client) =>
    ready.practice.ask({ as, method, path: `/api/v1/clients/${client.id}/own/${path}` });
  const invite = async (client: SignedInPerson) => {
    const path = `/api/v1/clients/${client.id}/invitations`;
    const body = { instruments: ["phq-9"] };
    return (await ready.practice.ask({ as: ready.therapist, method: "POST", path, body })).body;
  };
  const atLink = (token: string, asked: object = {}) =>
    ready.practice.ask({ path: "/api/v1/check-in", ...asked, headers: { "attune-link": token } });

  test("tell whom they can turn to and who works with them, and nobody else is told", async () => {
    const [client, other] = [await ready.client(), await ready.client()];
    const { body } = await own(client, "support");
    expect(body.lines).toEqual(LINES.lines);
    expect(body.people).toContainEqual({ id: ready.therapist.id, name: expect.any(String), isTreating: true });
    expect(body.supportFirst).toBe(false);
    for (const who of [other, ready.therapist]) expect((await own(client, "support", "GET", who)).status).toBe(404);
  });

  test.each([
    [0, false],
    [1, true],
  ])("after an answer of %i about dying, people come first: %s", async (ninth, supportFirst) => {
    const client = await ready.client();
    await ready.file(client, { ...phq9(ninth), sessionNumber: 1 });
    expect((await own(client, "support")).body.supportFirst).toBe(supportFirst);
  });

  test("open what the client is asked for by a link of their own; what was begun goes along, and the first link ends", async () => {
    const client = await ready.client();
    const sent = await invite(client);
    const { key } = (await atLink(sent.token)).body;
    const sealed = await sealToLink(key, { forms: [{ instrument: "phq-9", answers: { mood: 2 }, inWords: {} }] });
    await atLink(sent.token, { method: "PUT", path: "/api/v1/check-in/draft", body: { sealed } });

    const asked = (await own(client, "check-ins")).body.rows;
    expect(asked).toEqual([
      {
        id: sent.id,
        askedAt: expect.any(String),
        endsAt: sent.endsAt,
        forms: [expect.objectContaining({ instrument: "phq-9", questions: 10 })],
      },
    ]);
    const begun = await own(client, `check-ins/${sent.id}`, "POST");
    expect(begun.body).toMatchObject({ endsAt: sent.endsAt });
    expect((await atLink(sent.token)).status).toBe(404);
    expect((await atLink(begun.body.token)).body.draft[0].answers).toEqual({ mood: 2 });

    const forms = [{ instrument: "phq-9", answers: phq9(0).answers }];
    expect((await atLink(begun.body.token, { method: "POST", body: { forms } })).status).toBe(200);
    expect((await own(client, "check-ins")).body.rows).toEqual([]);
    expect((await own(client, `check-ins/${begun.body.id}`, "POST")).status).toBe(404);
  });

  test("open nothing of another client's", async () => {
    const [client, other] = [await ready.client(), await ready.client()];
    const sent = await invite(client);
    expect((await own(client, `check-ins/${sent.id}`, "POST", other)).status).toBe(404);
    expect((await own(other, `check-ins/${sent.id}`, "POST")).status).toBe(404);
    expect((await atLink(sent.token)).status).toBe(200);
  });
});
