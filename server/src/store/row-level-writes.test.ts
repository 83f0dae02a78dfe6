import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../ports/actor.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { type Database, databaseOn } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { TABLES_OF_A_CLIENT } from "./tables.ts";
import { ask, attempt } from "./testing/ask.ts";
import { type Columns, columnsOf, insertion, type Values } from "./testing/made-up-rows.ts";
import * as made from "./testing/two-practices.ts";

/** The database's word for what a wall or a missing right refuses. */
const REFUSED = "42501";

const therapist = made.member("T1", ["therapist"]);
const supervisor = made.member("S", ["supervisor"]);
const administrator = made.member("M", ["administrator"]);
const researcher = made.member("R", ["researcher"]);
const onlooker: readonly (readonly [string, Actor])[] = [
  ["a supervisor", supervisor],
  ["an administrator", administrator],
  ["a researcher", researcher],
  ["the operator", { kind: "operator", practice: made.A }],
  ["somebody at the door", { kind: "door", practice: made.A }],
];

describeEachDatabase("row-level security at writing", (open) => {
  let database: Database;
  let columns: Columns;

  beforeAll(async () => {
    const { pool, kind } = await open();
    expect(await migrate(pool, migrations)).toMatchObject({ ok: true });
    database = databaseOn(pool, kind);
    await made.fillTwoPractices(database);
    columns = await columnsOf(pool);
  });

  const by = (actor: Actor) => ({ database, actor, now: made.NOW });
  const tries = (actor: Actor, text: string): Promise<number | string> => attempt(by(actor), text);
  const adds = (actor: Actor, table: string, values: Values): Promise<number | string> =>
    attempt(by(actor), ...insertion(table, columns.get(table) ?? [], { practice_id: made.A, ...values }));
  const ofC1 = { client_id: made.idOf("C1") };
  const nothing = (outcome: number | string): boolean => outcome === 0 || outcome === REFUSED;

  test.each(onlooker)("%s changes, removes and adds no row of a client's record", async (_, actor) => {
    const outcomes: Record<string, readonly (number | string)[]> = {};
    for (const table of made.recordTables) {
      const outcome = [
        await tries(actor, `update ${table} set sealed = sealed`),
        await tries(actor, `delete from ${table}`),
        await adds(actor, table, ofC1),
      ];
      if (!nothing(outcome[0] ?? "") || !nothing(outcome[1] ?? "") || outcome[2] !== REFUSED) outcomes[table] = outcome;
    }
    expect(outcomes).toEqual({});
  });

  test("nobody adds a row to another practice, whichever table it is", async () => {
    const everybody = [
      therapist,
      administrator,
      made.client("C1"),
      made.guest("live C1"),
      { kind: "system", practice: made.A, job: "x" },
    ] as const;
    const tables = [...columns.keys()].filter((table) => table !== "schema_step");
    const taken: string[] = [];
    for (const [actor, table] of everybody.flatMap((actor) => tables.map((table) => [actor, table] as const))) {
      const outcome = await adds(actor, table, { practice_id: made.B, client_id: made.idOf("CB") });
      if (outcome !== REFUSED) taken.push(`${actor.kind} ${table}: ${outcome}`);
    }
    expect(taken).toEqual([]);
  });

  test("a therapist writes for clients in their care, and for nobody else", async () => {
    const own: Values = { created_by: made.idOf("T1") };
    const added: string[] = [];
    for (const table of made.recordTables) {
      if ((await adds(therapist, table, { ...own, ...ofC1 })) === 1) added.push(table);
      for (const other of ["C2", "C3"])
        expect([table, await adds(therapist, table, { ...own, client_id: made.idOf(other) })]).toEqual([
          table,
          REFUSED,
        ]);
    }
    expect(added).toEqual(made.recordTables.filter((table) => table !== "diary_entry"));
  });

  test("a client adds answers, ratings, exercises and entries of their own, and the signals that come of them", async () => {
    const added: string[] = [];
    for (const table of made.recordTables)
      if ((await adds(made.client("C1"), table, { ...ofC1, audience: "both" })) === 1) added.push(table);
    expect(added).toEqual([
      "administration",
      "score",
      "signal",
      "goal",
      "goal_rating",
      "completion",
      "diary_entry",
      "safety_plan",
      "event_note",
    ]);
    expect(await adds(made.client("C1"), "event_note", { ...ofC1, audience: "therapist" })).toBe(REFUSED);
    expect(await adds(made.client("C1"), "diary_entry", { client_id: made.idOf("C2") })).toBe(REFUSED);
  });

  test("answers that were given are changed by nobody but the practice's own jobs, and a signed note by nobody at all", async () => {
    for (const actor of [therapist, made.client("C1")]) {
      expect(await tries(actor, "update administration set sealed = sealed")).toBe(0);
      expect(await tries(actor, "delete from score")).toBe(0);
    }
    expect(await tries(therapist, "delete from signal")).toBe(0);
    expect(await tries(therapist, "update signal set state = 'closed'")).toBe(1);
    expect(await tries(therapist, "update note set state = 'signed'")).toBe(1);
    await ask(
      by({ kind: "system", practice: made.A, job: "sign" }),
      "update note set state = 'signed' where client_id = $1",
      [made.idOf("C2")],
    );
    expect(
      await tries(
        made.member("T2", ["therapist"]),
        `update note set sealed = sealed where client_id = '${made.idOf("C2")}'`,
      ),
    ).toBe(0);
  });

  test("a check-in link adds answers for its own client while it counts, once, and nothing else", async () => {
    const link = made.guest("live C1");
    const added: string[] = [];
    for (const table of TABLES_OF_A_CLIENT) if ((await adds(link, table, ofC1)) === 1) added.push(table);
    expect(added).toEqual(["administration", "score", "signal"]);

    expect(await adds(link, "administration", { client_id: made.idOf("C2") })).toBe(REFUSED);
    for (const [over, whose] of [
      ["revoked C2", "C2"],
      ["past C2", "C2"],
      ["used C3", "C3"],
    ] as const)
      expect(await adds(made.guest(over), "administration", { client_id: made.idOf(whose) })).toBe(REFUSED);
  });

  test("a check-in link is used up by the transaction that answers, and counts for the rest of it alone", async () => {
    const link = by(made.guest("live C1"));
    expect(await attempt(link, "update invitation set used_at = $1", [made.NOW])).toBe(1);
    const [text, values] = insertion("administration", columns.get("administration") ?? [], {
      practice_id: made.A,
      ...ofC1,
    });
    await ask(
      by({ kind: "system", practice: made.A, job: "use" }),
      "update invitation set used_at = $1 where id = $2",
      [made.NOW, made.idOf("invitation live C1")],
    );
    expect(await attempt(link, text, values)).toBe(1);
    expect(await attempt({ ...link, now: "2026-06-01T09:00:00.001Z" as typeof made.NOW }, text, values)).toBe(REFUSED);
    await ask(
      by({ kind: "system", practice: made.A, job: "use" }),
      "update invitation set used_at = null where id = $1",
      [made.idOf("invitation live C1")],
    );
  });

  test("nobody takes a client for themselves, and nobody takes an ended care up again", async () => {
    const mine = { member_id: made.idOf("T1") };
    for (const other of ["C2", "C3"])
      expect(await adds(therapist, "care", { ...mine, client_id: made.idOf(other), id: made.idOf(other) })).toBe(
        REFUSED,
      );
    expect(await adds(supervisor, "care", { ...ofC1, member_id: made.idOf("S") })).toBe(REFUSED);
    expect(await adds(administrator, "care", { ...mine, client_id: made.idOf("C2") })).toBe(1);
    expect(await adds(therapist, "care", { ...ofC1, member_id: made.idOf("T2") })).toBe(1);

    expect(await tries(therapist, "update care set ended_at = null where ended_at is not null")).toBe(0);
    expect(await tries(therapist, "update care set ended_at = began_at")).toBe(1);
  });

  test("whoever takes a client into the practice takes them into care in the same transaction", async () => {
    const own = { id: made.idOf("C4"), created_by: made.idOf("T1"), created_at: made.NOW };
    const [file, fileValues] = insertion("client", columns.get("client") ?? [], { practice_id: made.A, ...own });
    expect(await adds(therapist, "client", { ...own, created_by: made.idOf("T2") })).toBe(REFUSED);
    await ask(by(therapist), file, fileValues);
    const care = insertion("care", columns.get("care") ?? [], {
      practice_id: made.A,
      client_id: own.id,
      member_id: own.created_by,
    });
    expect(await attempt(by(therapist), ...care)).toBe(1);
    expect(await attempt(by(made.member("T2", ["therapist"])), ...care)).toBe(REFUSED);
    expect(await attempt({ ...by(therapist), now: "2026-06-01T09:00:00.001Z" as typeof made.NOW }, ...care)).toBe(
      REFUSED,
    );
    await ask(by({ kind: "system", practice: made.A, job: "tidy" }), "delete from client where id = $1", [own.id]);
  });

  test("only those who treat a client share their record, and a supervisor does not lengthen it", async () => {
    const share = { ...ofC1, member_id: made.idOf("S"), until: "2027-01-01T00:00:00.000Z" };
    expect(await adds(supervisor, "share", { ...share, given_by: made.idOf("S") })).toBe(REFUSED);
    expect(await adds(supervisor, "share", { ...share, given_by: made.idOf("T1") })).toBe(REFUSED);
    expect(await adds(therapist, "share", { ...share, given_by: made.idOf("T1") })).toBe(1);
    expect(await adds(therapist, "share", { ...share, given_by: made.idOf("T2") })).toBe(REFUSED);
    expect(await tries(supervisor, "update share set until = '2030-01-01'")).toBe(0);
    expect(await tries(therapist, "update share set ended_at = now()")).toBe(2);
  });

  test("nobody gives themselves a part, and only an administrator gives one to another", async () => {
    expect(
      await tries(therapist, `update member set roles = '{therapist,administrator}' where id = '${made.idOf("T1")}'`),
    ).toBe(REFUSED);
    expect(await tries(therapist, `update member set roles = '{therapist}' where id = '${made.idOf("T1")}'`)).toBe(1);
    expect(await tries(therapist, `update member set state = 'ended' where id <> '${made.idOf("T1")}'`)).toBe(0);
    expect(await tries(administrator, "update member set roles = '{therapist}'")).toBe(made.membersOfA.length);
    for (const actor of [therapist, made.client("C1"), made.guest("live C1")])
      expect(await tries(actor, "update setting set sealed = sealed")).toBe(0);
  });

  test("a link to sign in with is handed to members by administrators and to clients by those who treat them", async () => {
    const linkFor = (kind: string, name: string): Values => ({
      holder_kind: kind,
      holder_id: made.idOf(name),
      purpose: "link",
    });
    expect(await adds(therapist, "sign_in_code", linkFor("client", "C1"))).toBe(1);
    expect(await adds(therapist, "sign_in_code", linkFor("member", "T1"))).toBe(1);
    expect(await adds(administrator, "sign_in_code", linkFor("member", "T2"))).toBe(1);
    for (const [kind, name] of [
      ["client", "C2"],
      ["client", "C3"],
      ["member", "M"],
    ] as const)
      expect(await adds(therapist, "sign_in_code", linkFor(kind, name))).toBe(REFUSED);
    expect(await adds(administrator, "sign_in_code", linkFor("client", "C1"))).toBe(REFUSED);
    expect(await adds(made.guest("live C1"), "sign_in_code", linkFor("client", "C1"))).toBe(REFUSED);
  });

  test("an event of the audit, and the wish to erase, is written in one's own name, and stays", async () => {
    const event = { place: 99, actor_kind: "member", actor_id: made.idOf("T1") };
    expect(await adds(therapist, "audit_event", event)).toBe(1);
    expect(await adds(therapist, "audit_event", { ...event, actor_id: made.idOf("T2") })).toBe(REFUSED);
    expect(await adds(therapist, "audit_event", { ...event, actor_kind: "client" })).toBe(REFUSED);
    expect(await adds(made.client("C1"), "audit_event", event)).toBe(REFUSED);
    expect(await adds(therapist, "erasure", { ...ofC1, asked_by: made.idOf("T1") })).toBe(1);
    expect(await adds(therapist, "erasure", { ...ofC1, asked_by: made.idOf("T2") })).toBe(REFUSED);
    for (const actor of [therapist, administrator, { kind: "system", practice: made.A, job: "x" } as const]) {
      expect(await tries(actor, "update audit_event set outcome = 'done'")).toBe(REFUSED);
      expect(await tries(actor, "delete from audit_event")).toBe(REFUSED);
      expect(await tries(actor, "delete from erasure")).toBe(REFUSED);
      expect(await tries(actor, "delete from audit_head")).toBe(REFUSED);
    }
  });

  test("no row goes over to another client, not even by the practice's own jobs", async () => {
    for (const table of made.recordTables)
      expect(
        await tries({ kind: "system", practice: made.A, job: "x" }, `update ${table} set client_id = client_id`),
      ).toBe(REFUSED);
  });

  test("the role of requests makes nothing, reads no ledger of steps and becomes nobody", async () => {
    for (const text of [
      "create table own (id uuid)",
      "select * from schema_step",
      "alter table note no force row level security",
      "drop policy note_select on note",
      "truncate note",
      "create role another",
    ])
      expect([text, await tries(therapist, text)]).toEqual([text, REFUSED]);
  });

  // Whoever can write SQL in a transaction can leave the role of requests again, and can set who acts. The walls stand
  // against a missing check in Attune, not against SQL that somebody else wrote; so no value ever goes into SQL text.
  test("leaving the role of requests gives back the account that signed in: bound by the walls unless a superuser", async () => {
    const connection = await database.pool.connect();
    const settings = `select set_config('role', 'attune_app', true), set_config('attune.practice', '${made.A}', true),
      set_config('attune.kind', 'member', true), set_config('attune.me', '${made.idOf("T1")}', true), set_config('attune.roles', '', true)`;
    await connection.query("begin");
    await connection.query(settings);
    await connection.query("reset role");
    const { rows: who } = await connection.query("select usesuper from pg_user where usename = current_user");
    const { rows: notes } = await connection.query("select id from note");
    await connection.query("rollback");
    connection.release();
    const isSuperuser = database.kind === "embedded";
    expect({ who, notes: notes.length }).toEqual({ who: [{ usesuper: isSuperuser }], notes: isSuperuser ? 4 : 1 });
  });

  test("the settings of one transaction are gone in the next", async () => {
    await ask(by(therapist), "select 1");
    const connection = await database.pool.connect();
    const { rows } = await connection.query(
      "select current_setting('attune.me', true) as me, current_setting('attune.practice', true) as practice, current_user = session_user as self",
    );
    connection.release();
    expect(rows[0]?.self).toBe(true);
    expect([rows[0]?.me || null, rows[0]?.practice || null]).toEqual([null, null]);
  });
});
