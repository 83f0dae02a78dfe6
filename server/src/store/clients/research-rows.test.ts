import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, agreed, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";

const SECRET = "A name that nobody in research may learn";

describeEachDatabase("rows for research", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let therapist: SignedInPerson;
  let researcher: SignedInPerson;
  const clients: SignedInPerson[] = [];
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
    researcher = await practice.member("researcher");
    for (let number = 0; number < 6; number += 1) clients.push(await measured(number < 5));
  });
  afterAll(() => practice.close());

  /** A client with three scores, a week apart; the episode began two weeks before the first. */
  const measured = async (forResearch: boolean) => {
    const client = await practice.client(therapist, { name: SECRET });
    for (const purpose of ["treatment", "questionnaires", ...(forResearch ? ["research"] : [])])
      await agreed(asks, therapist, client.id, purpose);
    const episode = { presentation: "loss", approach: "humanistic", startedOn: "2026-09-01", reason: SECRET };
    await asks.post(therapist, `/clients/${client.id}/episodes`, episode);
    for (const [at, day] of ["2026-09-15", "2026-09-22", "2026-09-29"].entries()) {
      const total = { value: 12 - at };
      const form = { instrument: "phq-9", sessionNumber: at + 1, happenedAt: `${day}T10:00:00.000Z`, total };
      const filed = await asks.post(therapist, `/clients/${client.id}/administrations`, form);
      if (filed.status !== 200) throw new Error(filed.text);
    }
    return client;
  };

  const page = (query = "") => asks.get(researcher, `/research/rows?instrument=phq-9${query}`);

  test("are scores under other names, with weeks and no moment, of those alone who agreed", async () => {
    const answer = await page();
    expect(answer.body.rows).toHaveLength(15);
    const own = answer.body.rows.filter(
      ({ pseudonym }: { pseudonym: string }) => pseudonym === practice.vault.pseudonym(clients[0]?.id ?? ""),
    );
    const facts = { presentation: "loss", approach: "humanistic", instrument: "phq-9", scale: "depression" };
    expect(own).toMatchObject([
      { ...facts, week: 2, session: 1, value: 12 },
      { week: 3, session: 2, value: 11 },
      { week: 4, session: 3, value: 10 },
    ]);
    const pseudonyms = new Set(answer.body.rows.map(({ pseudonym }: { pseudonym: string }) => pseudonym));
    expect(pseudonyms.has(practice.vault.pseudonym(clients[5]?.id ?? ""))).toBe(false);
    for (const leak of [SECRET, "2026-", ...clients.map(({ id }) => id)]) expect(answer.text).not.toContain(leak);
  });

  test("come in pages whose places tell no moment, each row once", async () => {
    const first = (await page()).body.rows;
    const all: object[] = [];
    let next: string | undefined = "";
    while (next !== undefined) {
      const { body } = await page(`&limit=4${next && `&after=${next}`}`);
      all.push(...body.rows);
      next = body.next;
      if (next !== undefined) expect(Buffer.from(next, "base64url").toString("utf8")).toMatch(/^[\w-]+ \d$/);
    }
    expect(all).toEqual(first);
    expect((await page("&after=bm90aGluZw")).body.type).toBe("/problems/bad-cursor");
  });

  test("are for researchers alone, and each client sees that their answers were used", async () => {
    for (const as of [therapist, await practice.member("administrator"), clients[0] ?? therapist])
      expect((await asks.get(as, "/research/rows?instrument=phq-9")).status).toBe(403);
    for (const path of ["", "/scores", "/episodes"])
      expect((await asks.get(researcher, `/clients/${clients[0]?.id}${path}`)).status).toBe(404);
    await page();
    const seen = await asks.get(clients[0] ?? therapist, `/clients/${clients[0]?.id}/seen-by`);
    expect(JSON.stringify(seen.body.rows)).toContain("for research you agreed to");
  });

  test("are none of an instrument with fewer than five clients, nor once one of five takes their consent back", async () => {
    expect((await asks.get(researcher, "/research/rows?instrument=gad-7")).body).toEqual({
      type: "/problems/too-few-clients",
      status: 409,
      fewest: 5,
    });
    const client = clients[1] ?? therapist;
    const consents = (await asks.get(client, `/clients/${client.id}/consents`)).body.rows;
    const given = consents.find(({ purpose }: { purpose: string }) => purpose === "research");
    await asks.post(client, `/clients/${client.id}/consents/${given.id}/withdrawn`, undefined, given.version);
    expect((await page()).body.type).toBe("/problems/too-few-clients");
    const alone = await practice.within(({ tx }) => tx.selectFrom("score").select("client_id").distinct().execute(), {
      kind: "member",
      practice: practice.id,
      id: researcher.id,
      roles: ["researcher"],
    });
    expect(alone).toHaveLength(4);
  });
});
