import { beforeAll, expect, test } from "vitest";
import type { Desk } from "../store/desk.ts";
import { askingIn } from "../store/dump/ask.ts";
import { sealJson } from "../store/sealing.ts";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { openPractice, type SignedInPerson, type TestPractice } from "../testing/test-practice.ts";
import { must } from "../vault/testing/must.ts";
import { ownerOf, SEALED_COLUMNS, type SealedColumn } from "./sealed-columns.ts";

type Row = Readonly<Record<string, unknown>>;
type Bench = Omit<Desk, "trail">;

type People = {
  readonly practice: TestPractice;
  readonly client: SignedInPerson;
  readonly therapist: SignedInPerson;
};

async function addNote({ practice, client, therapist }: People, { tx, ids, now, vault }: Bench, text: string) {
  const id = ids.next();
  const place = { table: "event_note", row: id, version: 1 };
  const sealed = must(sealJson({ vault, client: client.id, store: "record" }, place, { text }));
  const times = { happened_at: now, created_at: now, created_by: therapist.id, changed_at: now };
  const row = { practice_id: practice.id, client_id: client.id, id, version: 1, ...times, audience: "both", sealed };
  await tx.insertInto("event_note").values(row).execute();
}

describeEachDatabase("new keys", (open) => {
  let database: TestDatabase;
  let practice: TestPractice;
  let therapist: SignedInPerson;
  let client: SignedInPerson;
  const rotate = (what: string) =>
    practice.ask({ isOperator: true, method: "POST", path: "/api/v1/keys/rotations", body: { what } });
  const notes = () => practice.ask({ as: therapist, path: `/api/v1/clients/${client.id}/event-notes?limit=200` });

  /** Rows with something sealed in a column, and whether each opens and by the newest key. */
  const states = (column: SealedColumn) =>
    practice.within(async ({ tx, vault }) => {
      const { table, column: name } = column;
      const rows = await askingIn(tx)<Row>(`select * from ${table} where length(${name}) > 0`);
      return rows.map((row) => {
        const sealed = row[name] as Buffer;
        const opened = vault.openBytes(ownerOf(column, row), column.placeOf(row), sealed);
        return opened.ok && !vault.isStale(ownerOf(column, row), sealed);
      });
    });
  const tables = async () => {
    const all = await Promise.all(SEALED_COLUMNS.map(async (column) => ({ column, rows: await states(column) })));
    return all.filter(({ rows }) => rows.length > 0).map(({ column, rows }) => [column.table, rows.every(Boolean)]);
  };

  beforeAll(async () => {
    practice = await openPractice(async () => {
      database = await open();
      return database;
    });
    therapist = await practice.member("therapist", "administrator");
    client = await practice.client(therapist, { email: "lena@example.org" });
    const path = `/api/v1/clients/${client.id}`;
    for (const purpose of ["treatment", "questionnaires", "recording"])
      await practice.ask({ as: therapist, method: "POST", path: `${path}/consents`, body: { purpose } });
    for (let note = 0; note < 130; note++)
      await practice.within((desk) => addNote({ practice, client, therapist }, desk, "Slept."));
    const licence = { memberId: therapist.id, profession: "Psychologist", issuedBy: "Chamber" };
    await practice.ask({ as: therapist, method: "POST", path: "/api/v1/licences", body: licence });
    const setting = { name: "backups", value: { everyHours: 24, keep: 3 } };
    await practice.ask({ as: therapist, method: "PUT", path: "/api/v1/settings", body: setting, version: 0 });
  });

  test("every sealed column of the schema is known to those who seal anew", async () => {
    const { rows } = await database.pool.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public'
        and data_type = 'bytea' and column_name in ('sealed', 'summary', 'certificate')`,
    );
    const known = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
    expect(rows.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(known.sort());
  });

  test("of the practice seal anew what belongs to it, and the older key is dropped", async () => {
    const kept = await practice.within(({ tx }) => tx.selectFrom("member").selectAll().executeTakeFirstOrThrow());
    const rotated = await rotate("practice");
    expect(rotated).toMatchObject({ status: 200, body: { clients: 0 } });
    expect(rotated.body.resealed).toBeGreaterThanOrEqual(4);
    const place = { table: "member", row: kept.id, column: "sealed", version: kept.version };
    expect(practice.vault.open({ kind: "practice" }, place, kept.sealed)).toMatchObject({
      failure: { because: "retired-generation" },
    });
    expect((await tables()).filter(([, isNew]) => !isNew)).toEqual([]);
    expect((await practice.ask({ as: therapist, path: "/api/v1/members" })).status).toBe(200);
  });

  test("of clients seal anew all that is theirs, in pages, with no change that a window would notice", async () => {
    const before = await notes();
    expect(before.body.rows.length).toBe(130);
    const rotated = await rotate("clients");
    expect(rotated).toMatchObject({ status: 200, body: { clients: 1 } });
    expect(rotated.body.resealed).toBeGreaterThan(130);
    expect((await tables()).filter(([, isNew]) => !isNew)).toEqual([]);
    expect((await tables()).map(([table]) => table)).toEqual(
      expect.arrayContaining(["client", "event_note", "member"]),
    );
    expect((await notes()).body).toEqual(before.body);
  });

  test("keep the older key where a row does not open, and name the row", async () => {
    const [row] = await practice.within(({ tx }) => tx.selectFrom("event_note").selectAll().limit(1).execute());
    const good = row?.sealed ?? Buffer.alloc(0);
    const bad = Buffer.from(good);
    bad.writeUInt8(bad.readUInt8(40) ^ 1, 40);
    const put = (sealed: Buffer) =>
      practice.within(({ tx }) =>
        tx
          .updateTable("event_note")
          .set({ sealed })
          .where("id", "=", row?.id ?? "")
          .execute(),
      );
    await put(bad);
    expect(await rotate("clients")).toMatchObject({ status: 500, body: { table: "event_note", row: row?.id } });
    await put(good);
    expect((await notes()).status).toBe(200);
    expect(await rotate("clients")).toMatchObject({ status: 200 });
    expect((await tables()).filter(([, isNew]) => !isNew)).toEqual([]);
  });

  test("work while the practice writes: nothing that was written meanwhile is lost", async () => {
    const add = (text: string) => practice.within((desk) => addNote({ practice, client, therapist }, desk, text));
    const words = Array.from({ length: 40 }, (_, at) => `Note ${at}.`);
    const both = [rotate("clients"), rotate("practice")];
    await Promise.all(words.map(add));
    // one at a time: the second is told that the first is at it
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
    const list = await notes();
    const texts = list.body.rows.map(({ text }: { text: string }) => text).filter((text: string) => text !== "Slept.");
    expect(texts.sort()).toEqual(words.sort());
    expect((await tables()).filter(([, isNew]) => !isNew)).toEqual([]);
  });

  test("are for whoever runs the machine and for administrators, and are in the audit", async () => {
    const other = await practice.member("therapist");
    const asked = { method: "POST", path: "/api/v1/keys/rotations", body: { what: "practice" } };
    expect((await practice.ask({ ...asked, as: other })).status).toBe(403);
    const [event] = (await practice.ask({ as: therapist, path: "/api/v1/audit-events?limit=200" })).body.rows.filter(
      ({ action, outcome }: { action: string; outcome: string }) => action === "rotate-keys" && outcome === "done",
    );
    expect(event).toMatchObject({ actorKind: "operator" });
  });
});
