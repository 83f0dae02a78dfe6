import { recordKinds } from "@attune/api";
import type { Instant } from "@attune/core";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columnsOf } from "../store/testing/made-up-rows.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { BODIES } from "../testing/matrix/canaries.ts";
import { type Asks, agreed, asksOf } from "../testing/practice-asks.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { finishErasures } from "./finish-erasures.ts";

const NAME = "Jo  Field-Ó Briain";

describeEachDatabase("erasing a client", (open) => {
  let practice: TestPractice;
  let asks: Asks;
  let therapist: SignedInPerson;
  beforeAll(async () => {
    practice = await openPractice(open);
    asks = asksOf(practice);
    therapist = await practice.member("therapist");
  });
  afterAll(() => practice.close());

  /** A client with something of every kind in the record. */
  const full = async () => {
    const client = await practice.client(therapist, { name: NAME, email: "jo@example.org" });
    await agreed(asks, therapist, client.id, "treatment");
    const ids = new Map<string, string>();
    const inOrder = [...recordKinds].sort((a, b) => Number(isLed(a.id)) - Number(isLed(b.id)));
    for (const kind of inOrder) {
      const links = { assignment: ids.get("assignment") ?? "", goal: ids.get("goal") ?? "" };
      const as = kind.id === "diary-entry" ? client : therapist;
      const path = `/clients/${client.id}/${kind.path}`;
      const added = await asks.post(as, path, BODIES[kind.id]("Said in confidence.", links));
      expect([kind.id, added.status]).toEqual([kind.id, 200]);
      ids.set(kind.id, added.body.id);
    }
    return client;
  };
  const isLed = (kind: string) => kind === "completion" || kind === "goal-rating";

  const erase = (client: SignedInPerson, rest: object = {}, version = 1) =>
    asks.remove(therapist, `/clients/${client.id}`, {
      body: { name: NAME, reason: "client-asked", ...rest },
      version,
    });

  /** Rows of any table that name the client, or are the client's at the door; the audit keeps its ids. */
  const rowsLeft = async (client: SignedInPerson) => {
    const columns = await columnsOf(practice.database.pool);
    const places = [...columns].flatMap(([table, all]) =>
      all
        .filter(({ name }) => ["client_id", "holder_id", "actor_id"].includes(name))
        .map(({ name }) => ({ table, name })),
    );
    const left: string[] = [];
    for (const { table, name } of places.filter((place) => !["audit_event", "erasure"].includes(place.table))) {
      const { rows } = await practice.within(({ tx }) =>
        sql`select 1 from ${sql.table(table)} where ${sql.ref(name)} = ${client.id}`.execute(tx),
      );
      if (rows.length > 0) left.push(`${table}.${name}`);
    }
    return left;
  };

  test("takes every row and the keys, keeps ids in the audit, and leaves a certificate without a name", async () => {
    const client = await full();
    expect((await rowsLeft(client)).length).toBeGreaterThan(18);
    const copies = await practice.within(({ tx }) =>
      tx.selectFrom("note").select(["id", "version", "sealed"]).where("client_id", "=", client.id).execute(),
    );
    const keysCopied: string[] = [];
    Object.assign(practice.premises, { refreshKeysCopy: async () => void keysCopied.push(client.id) });

    const erased = await erase(client);
    expect(erased).toMatchObject({ status: 200, body: { counts: { note: 1, episode: 1, consent: 1, sign_in: 1 } } });
    expect(await rowsLeft(client)).toEqual([]);
    expect(practice.vault.hasClient(client.id)).toBe(false);
    expect(keysCopied).toEqual([client.id]);
    const owner = { kind: "client", client: client.id, store: "record" } as const;
    for (const { id, version, sealed } of copies)
      expect(practice.vault.open(owner, { table: "note", row: id, version, column: "sealed" }, sealed)).toMatchObject({
        ok: false,
        failure: { kind: "key-destroyed" },
      });
    const file = await practice.within(({ tx }) =>
      tx.selectFrom("client").selectAll().where("id", "=", client.id).executeTakeFirstOrThrow(),
    );
    expect(file).toMatchObject({ state: "erased", email_index: null, presentation: null, summary: null });
    expect(file.sealed).toHaveLength(0);

    const administrator = await practice.member("administrator");
    const [shown] = (await asks.get(administrator, "/erasures")).body.rows;
    expect(shown).toMatchObject({ id: erased.body.certificate, clientId: client.id, state: "done" });
    expect(shown.text).toContain(`Erased by member: ${therapist.id}`);
    expect(shown.text).toContain("Reason: the client asked for it.");
    expect(shown.text).toContain("  note: 1\n");
    expect(shown.text).toMatch(/SHA-256 of the lines above: [0-9a-f]{64}\n$/);
    for (const word of NAME.split(/\s+/)) expect(shown.text).not.toContain(word);
    for (const as of [therapist, client]) expect((await asks.get(as, "/erasures")).status).toBeGreaterThanOrEqual(401);
  });

  test("is answered alike for whoever asks once more, and not at all for others", async () => {
    const client = await practice.client(therapist, { name: NAME });
    const first = await erase(client);
    expect((await erase(client)).body).toEqual(first.body);
    for (const path of ["", "/notes", "/consents", "/export"])
      expect((await asks.get(therapist, `/clients/${client.id}${path}`)).status).toBe(404);
    const other = await practice.member("therapist");
    const body = { name: NAME, reason: "client-asked" };
    expect((await asks.remove(other, `/clients/${client.id}`, { body, version: 2 })).status).toBe(404);
    expect((await practice.ask({ as: client, path: "/api/v1/me" })).status).toBe(401);
  });

  test("asks for the name, the version that was read, and somebody who treats the client", async () => {
    const client = await practice.client(therapist, { name: NAME });
    expect((await erase(client, { name: "Jo Field" })).body.type).toBe("/problems/name-differs");
    expect((await erase(client, {}, 3)).status).toBe(412);
    const body = { name: NAME, reason: "client-asked" };
    for (const as of [
      await practice.member("administrator"),
      await practice.member("therapist"),
      await practice.member("supervisor"),
      client,
    ])
      expect((await asks.remove(as, `/clients/${client.id}`, { body, version: 1 })).status).toBe(404);
    const trainee = await practice.member("trainee");
    await asks.post(await practice.member("administrator"), "/care", { clientId: client.id, memberId: trainee.id });
    expect((await asks.remove(trainee, `/clients/${client.id}`, { body, version: 1 })).status).toBe(404);
    expect((await asks.get(therapist, `/clients/${client.id}`)).body.name).toBe(NAME);
    expect((await erase(client, { name: " Jo Field-Ó Briain ".normalize("NFD") })).status).toBe(200);
  });

  test("waits for the end of retention, unless the client asks or the file was a mistake; the audit says so", async () => {
    const held = async (retain_until: string | null) => {
      const client = await practice.client(therapist, { name: NAME });
      await practice.within(({ tx }) =>
        tx.updateTable("client").set({ retain_until, state: "ended" }).where("id", "=", client.id).execute(),
      );
      return client;
    };
    const ended = { reason: "retention-ended" };
    const client = await held("2030-01-01");
    expect((await erase(client, ended)).body).toEqual({
      type: "/problems/under-retention",
      status: 409,
      until: "2030-01-01",
    });
    expect((await erase(await held(null), ended)).status).toBe(409);
    expect((await erase(await held("2026-11-01"), ended)).status).toBe(200);
    expect((await erase(client, { reason: "entry-mistake" })).status).toBe(200);
    const [event] = await practice.within(({ tx }) =>
      tx
        .selectFrom("audit_event")
        .select(["actor_kind", "actor_id", "object_kind"])
        .where("client_id", "=", client.id)
        .where("action", "=", "erase-client")
        .execute(),
    );
    expect(event).toEqual({ actor_kind: "member", actor_id: therapist.id, object_kind: "client-under-retention" });
  });

  test("keys that never came to be used are destroyed after a day, and those in use never", async () => {
    const client = await practice.client(therapist);
    const unused = practice.premises.ids.next();
    const unknown = "0b6f9c1e-7a52-4c0d-9d0e-2f1a3b4c5d6e";
    for (const each of [unused, unknown]) await practice.vault.addClient(each);
    expect(await finishErasures(practice.premises, practice.id)).toMatchObject({ value: { unusedKeys: 0 } });
    const start = practice.now();
    practice.setNow("2026-11-03T09:00:00.001Z" as Instant);
    expect(await finishErasures(practice.premises, practice.id)).toMatchObject({ value: { unusedKeys: 1 } });
    practice.setNow(start);
    expect([client.id, unused, unknown].map((each) => practice.vault.hasClient(each))).toEqual([true, false, true]);
  });

  test("a row that somebody was adding at that moment goes too, when the keys go", async () => {
    const client = await practice.client(therapist, { name: NAME });
    const late = async () => {
      await practice.within(({ tx, ids, now }) =>
        tx
          .insertInto("care")
          .values({
            practice_id: practice.id,
            client_id: client.id,
            member_id: therapist.id,
            id: ids.next(),
            began_at: now,
            ended_at: null,
          })
          .execute(),
      );
    };
    Object.assign(practice.premises, { refreshKeysCopy: late });
    expect((await erase(client)).status).toBe(200);
    Object.assign(practice.premises, { refreshKeysCopy: undefined });
    expect(await rowsLeft(client)).toEqual([]);
  });
});
