import { beforeAll, expect, test } from "vitest";
import { POLICY } from "../access/policy.data.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { didWords } from "./seen.wording.ts";

const NOT_OF_CLIENTS = new Set(["practice", "anyone"]);

test("everything that can be done with a client's record has words that a client can read", () => {
  const ofClients = [...POLICY].filter(([, row]) => Object.values(row).some((ground) => !NOT_OF_CLIENTS.has(ground)));
  expect(
    ofClients.map(([action]) => action).filter((action) => didWords(action) === didWords("nothing-of-ours")),
  ).toEqual([]);
});

describeEachDatabase("who has seen a record", (open) => {
  let practice: TestPractice;
  let therapist: SignedInPerson;
  let administrator: SignedInPerson;
  let client: SignedInPerson;
  const seenBy = (as: SignedInPerson, query = "") =>
    practice.ask({ as, path: `/api/v1/clients/${client.id}/seen-by${query}` });

  beforeAll(async () => {
    practice = await openPractice(open);
    therapist = await practice.member("therapist");
    administrator = await practice.member("administrator");
    client = await practice.client(therapist);
    await practice.client(therapist);
    await practice.ask({ as: therapist, path: `/api/v1/clients/${client.id}/goals` });
    await practice.ask({ as: client, path: `/api/v1/clients/${client.id}/safety-plans` });
  });

  test("is told to the client with names and in words, the latest first, and to whoever treats them", async () => {
    const seen = await seenBy(client);
    expect(seen.body.rows).toEqual([
      expect.objectContaining({ who: "You", as: "yourself", did: "read your safety plan" }),
      expect.objectContaining({ who: expect.stringMatching(/^Member /), as: "your therapist", did: "read your goals" }),
    ]);
    const [latest] = (await seenBy(therapist)).body.rows;
    expect(latest).toMatchObject({ who: "You", did: "read who has seen your record" });
  });

  test("goes on from page to page, and from nowhere else", async () => {
    const first = await seenBy(client, "?limit=1");
    const next = await seenBy(client, `?limit=1&after=${first.body.next}`);
    expect(next.body.rows[0].at <= first.body.rows[0].at).toBe(true);
    expect(next.body.rows).not.toEqual(first.body.rows);
    expect(await seenBy(client, "?after=cGFnZQ")).toMatchObject({
      status: 422,
      body: { type: "/problems/bad-cursor" },
    });
  });

  test("is nobody else's to ask", async () => {
    for (const other of [administrator, await practice.member("therapist"), await practice.client(therapist)])
      expect((await seenBy(other)).status).toBe(404);
  });

  test("the whole audit is an administrator's to read and to verify, and holds ids alone", async () => {
    const audit = await practice.ask({ as: administrator, path: "/api/v1/audit-events?limit=200" });
    expect(audit.body.rows.map(({ place }: { place: number }) => place)).toEqual(
      audit.body.rows.map((_: unknown, at: number) => audit.body.rows[0].place - at),
    );
    expect(audit.text).not.toContain("Member ");
    expect((await practice.ask({ as: therapist, path: "/api/v1/audit-events" })).status).toBe(403);
    const path = "/api/v1/audit-events/verification";
    expect((await practice.ask({ as: administrator, path })).body).toMatchObject({ holds: true });
    expect((await practice.ask({ isOperator: true, path })).body).toMatchObject({ holds: true });
    expect((await practice.ask({ as: therapist, path })).status).toBe(403);
  });
});
