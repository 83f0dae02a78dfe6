import type { Instant } from "@attune/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sealJson } from "../../store/sealing.ts";
import { counted, ofLastTransaction } from "../../testing/counted-statements.ts";
import { describeEachDatabase } from "../../testing/databases.ts";
import { type Asks, asksOf } from "../../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../../testing/test-practice.ts";
import { yearsAfter } from "./clients.ts";

const MIRA = {
  name: "Mira Öztürk",
  bornOn: "1991-04-02",
  pronouns: "she/her",
  email: "mira.oe@example.org",
  phone: "0000 111",
  emergencyContact: "A sister.",
  locale: "tr",
  presentation: "loss",
  approach: "humanistic",
  remoteForms: true,
} as const;

describeEachDatabase("clients", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let statements: string[];
  let therapist: SignedInPerson;
  beforeAll(async () => {
    const database = counted(await open());
    statements = database.statements;
    practice = await openPractice(async () => database.test);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
  });
  afterAll(() => practice.close());

  test("are taken in with all that is known of them, and read again to the letter", async () => {
    const added = await asks.post(therapist, "/clients", MIRA);
    expect(added).toMatchObject({ status: 200, etag: '"1"', body: { version: 1 } });
    const path = `/clients/${added.body.id}`;
    const read = await asks.get(therapist, path);
    expect(read).toMatchObject({ status: 200, etag: '"1"', body: { ...MIRA, state: "active" } });
    expect(practice.vault.hasClient(added.body.id)).toBe(true);

    const { email: _, ...rest } = MIRA;
    expect((await asks.put(therapist, path, rest, 7)).status).toBe(412);
    expect(await asks.put(therapist, path, { ...rest, pronouns: "they/them" }, 1)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    const again = (await asks.get(therapist, path)).body;
    expect(again).toMatchObject({ pronouns: "they/them", version: 2 });
    expect(again).not.toHaveProperty("email");
  });

  test("are taken in by those who treat, and by nobody else: not even keys are made", async () => {
    const keys = practice.vault.clients().length;
    for (const role of ["administrator", "supervisor", "researcher"] as const)
      expect((await asks.post(await practice.member(role), "/clients", MIRA)).status).toBe(403);
    expect((await practice.ask({ method: "POST", path: "/api/v1/clients", body: MIRA })).status).toBe(401);
    expect(practice.vault.clients()).toHaveLength(keys);
  });

  test("have an address of their own: whose the other is, is not told", async () => {
    const email = "one@example.org";
    await asks.post(await practice.member("therapist"), "/clients", { name: "One", email });
    const other = await asks.post(therapist, "/clients", { name: "Other", email: "ONE@example.org ".trim() });
    expect(other.body).toEqual({ type: "/problems/email-taken", status: 409 });
  });

  test("whose work ends are kept for as long as the practice decided, from that day on", async () => {
    const administrator = await practice.member("administrator");
    const client = (await asks.post(therapist, "/clients", { name: "Ender" })).body.id;
    const ended = async (version: number) => {
      await asks.put(therapist, `/clients/${client}`, { name: "Ender", state: "ended" }, version);
      return (await asks.get(therapist, `/clients/${client}`)).body;
    };
    expect(await ended(1)).toMatchObject({ state: "ended", version: 2 });
    const setting = { name: "retention", value: { yearsAfterEnd: 10 } };
    await asks.put(administrator, "/settings", setting, 0);
    await asks.put(therapist, `/clients/${client}`, { name: "Ender", state: "active" }, 2);
    expect(await ended(3)).toMatchObject({ state: "ended", retainUntil: "2036-11-02" });
    await asks.put(therapist, `/clients/${client}`, { name: "Ender, still" }, 4);
    expect((await asks.get(therapist, `/clients/${client}`)).body).toMatchObject({ retainUntil: "2036-11-02" });
    expect(yearsAfter("2028-02-29T09:00:00.000Z" as Instant, 10)).toBe("2038-02-28");
  });

  test("stand on the caseload of whoever treats them, with what the last write left, and on no other", async () => {
    const [one, other] = [await practice.member("therapist"), await practice.member("therapist")];
    const client = await practice.client(one, { name: "Ada Lindgren", presentation: "ocd" });
    const summary = { sessions: 4, missed: 1, openSignals: 2, openRisk: 0, openAssignments: 1, felt: [7, 8] };
    await practice.within(async ({ tx, vault }) => {
      const place = { table: "client", row: client.id, column: "summary", version: 3 };
      const sealed = sealJson({ vault, client: client.id, store: "record" }, place, summary);
      if (sealed.ok)
        await tx
          .updateTable("client")
          .set({ summary: sealed.value, summary_version: 3 })
          .where("id", "=", client.id)
          .execute();
    });
    expect((await asks.get(one, "/clients")).body.rows).toEqual([
      expect.objectContaining({ id: client.id, name: "Ada Lindgren", presentation: "ocd", summary }),
    ]);
    expect((await asks.get(one, "/clients?presentation=loss")).body.rows).toEqual([]);
    expect((await asks.get(one, "/clients?state=ended")).body.rows).toEqual([]);
    expect((await asks.get(other, "/clients")).body.rows).toEqual([]);
    expect((await asks.get(await practice.member("administrator"), "/clients")).status).toBe(403);
    expect((await asks.get(client, "/clients")).status).toBe(403);
  });

  test("come in pages, each once, the latest first, in at most three statements a page", async () => {
    const member = await practice.member("therapist");
    const start = practice.now();
    for (let minute = 0; minute < 7; minute += 1) {
      practice.setNow(`2026-11-02T09:0${minute}:30.000Z` as Instant);
      await practice.client(member, { name: `Number ${minute}` });
    }
    const names: string[] = [];
    let next: string | undefined = "";
    while (next !== undefined) {
      const page = await asks.get(member, `/clients?limit=3${next && `&after=${next}`}`);
      const asked = ofLastTransaction(statements);
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(asked.filter((text) => text.includes("from client"))).toHaveLength(1);
      names.push(...page.body.rows.map(({ name }: { readonly name: string }) => name));
      next = page.body.next;
    }
    expect(names).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `Number ${number}`));
    practice.setNow(start);
  });

  test("are found by a part of the name, however it is written, and by the new name once it is changed", async () => {
    const member = await practice.member("therapist");
    const added = await asks.post(member, "/clients", { name: "İpek Şahin" });
    await asks.post(member, "/clients", { name: "Zoë Adler" });
    await practice.client(therapist, { name: "Zoë of somebody else" });
    const found = async (part: string) => {
      const page = await asks.get(member, `/clients?name=${encodeURIComponent(part)}`);
      return page.body.rows.map(({ name }: { readonly name: string }) => name);
    };
    expect(await found("zoe")).toEqual(["Zoë Adler"]);
    expect(await found("SAHIN")).toEqual(["İpek Şahin"]);
    expect(await found("ipek")).toEqual(["İpek Şahin"]);
    expect(await found("nobody")).toEqual([]);
    await asks.put(member, `/clients/${added.body.id}`, { name: "İpek Kaya" }, 1);
    expect(await found("sahin")).toEqual([]);
    expect(await found("kaya")).toEqual(["İpek Kaya"]);
  });

  test("whose keys are gone are left off the caseload, and the others stay on it", async () => {
    const member = await practice.member("therapist");
    const gone = await practice.client(member, { name: "Gone" });
    await practice.client(member, { name: "Here" });
    await practice.vault.destroyClient(gone.id);
    const page = await asks.get(member, "/clients");
    expect(page.body.rows.map(({ name }: { readonly name: string }) => name)).toEqual(["Here"]);
    expect((await asks.get(member, `/clients/${gone.id}`)).status).toBe(404);
  });

  test("a name that was moved to another client's row is refused", async () => {
    const member = await practice.member("therapist");
    const [one, other] = [await practice.client(member), await practice.client(member)];
    await practice.within(async ({ tx }) => {
      const row = await tx.selectFrom("client").select("sealed").where("id", "=", one.id).executeTakeFirstOrThrow();
      await tx.updateTable("client").set({ sealed: row.sealed }).where("id", "=", other.id).execute();
    });
    expect((await asks.get(member, `/clients/${other.id}`)).body.type).toBe("/problems/record-damaged");
  });
});
