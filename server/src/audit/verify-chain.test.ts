import { readFile, writeFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { openPractice, type TestPractice } from "../testing/test-practice.ts";
import { anchorAudit, verifyAudit } from "./practice-audit.ts";

const EVENTS = 24;

/** Numbers by chance that are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What somebody who owns the database does to the audit, and the first place that is then wrong. */
type Tampering = { readonly name: string; readonly statements: readonly string[]; readonly at: number };
type Draw = (below: number) => number;

const COLUMNS = [
  "action = 'read-goal'",
  "outcome = 'refused'",
  "actor_kind = 'client'",
  "at = at + interval '1 second'",
  "client_id = gen_random_uuid()",
  "actor_id = gen_random_uuid()",
  "object_id = gen_random_uuid()",
  "id = gen_random_uuid()",
  "hash = sha256(hash)",
];
const headTo = (place: number) =>
  `update audit_head set place = ${place}, hash = (select hash from audit_event where place = ${place})`;

const TAMPERINGS: readonly ((draw: Draw) => Tampering)[] = [
  (draw) => {
    const at = 1 + draw(EVENTS);
    const column = COLUMNS[draw(COLUMNS.length)];
    return { name: "an edit", statements: [`update audit_event set ${column} where place = ${at}`], at };
  },
  (draw) => {
    const at = 1 + draw(EVENTS);
    return { name: "a deletion", statements: [`delete from audit_event where place = ${at}`], at };
  },
  (draw) => {
    const at = 1 + draw(EVENTS - 1);
    const move = [
      `delete from audit_event where place = ${at}`,
      // In two steps, by places that nobody has: whichever row comes first, none meets another.
      `update audit_event set place = -place where place > ${at}`,
      "update audit_event set place = -place - 1 where place < 0",
    ];
    return { name: "a deletion that closes the gap", statements: [...move, headTo(EVENTS - 1)], at };
  },
  (draw) => {
    const at = 1 + draw(EVENTS - 1);
    const other = at + 1 + draw(EVENTS - at);
    const move = (from: number, to: number) => `update audit_event set place = ${to} where place = ${from}`;
    return { name: "a reordering", statements: [move(other, -2), move(at, other), move(-2, at)], at };
  },
  (draw) => {
    const at = 1 + draw(EVENTS);
    return { name: "a truncation", statements: [`delete from audit_event where place >= ${at}`], at };
  },
  (draw) => {
    const at = 2 + draw(EVENTS - 1);
    const cut = `delete from audit_event where place >= ${at}`;
    return { name: "a truncation with the head set back", statements: [cut, headTo(at - 1)], at };
  },
  (draw) => {
    const at = 1 + draw(EVENTS);
    const rewritten = `update audit_event set actor_id = gen_random_uuid(), hash = sha256(convert_to(id::text, 'UTF8')) where place >= ${at}`;
    return { name: "a rewriting from a place on", statements: [rewritten, headTo(EVENTS)], at };
  },
  (draw) => {
    const from = 1 + draw(EVENTS);
    const forged = `insert into audit_event select practice_id, ${EVENTS + 1}, gen_random_uuid(), at, actor_kind, actor_id, action,
      object_kind, object_id, client_id, outcome, sha256(hash) from audit_event where place = ${from}`;
    const isMoved = draw(2) === 0;
    return {
      name: "a forged event at the end",
      statements: isMoved ? [forged, headTo(EVENTS + 1)] : [forged],
      at: EVENTS + 1,
    };
  },
  (draw) => ({
    name: "an event before the first",
    statements: [
      `insert into audit_event select practice_id, 0, gen_random_uuid(), at, actor_kind, actor_id, action,
        object_kind, object_id, client_id, outcome, hash from audit_event where place = ${1 + draw(EVENTS)}`,
    ],
    at: 0,
  }),
  (draw) => {
    const at = draw(EVENTS);
    return { name: "a head set back", statements: [headTo(Math.max(at, 1))], at: Math.max(at, 1) + 1 };
  },
];

const AS_IT_WAS = `delete from audit_event; insert into audit_event select * from kept_event;
  update audit_head set place = kept_head.place, hash = kept_head.hash from kept_head`;

describeEachDatabase("the audit", (open) => {
  let database: TestDatabase;
  let practice: TestPractice;
  const check = () => verifyAudit(practice.premises, practice.vault);

  beforeAll(async () => {
    practice = await openPractice(async () => {
      database = await open();
      return database;
    });
    const therapist = await practice.member("therapist");
    const client = await practice.client(therapist);
    for (let event = 0; event < EVENTS; event++)
      await practice.ask({ as: therapist, path: `/api/v1/clients/${client.id}/goals` });
    for (const table of ["audit_event", "audit_head"])
      await database.pool.query(`alter table ${table} no force row level security`);
    // nothing here rests on a power cut
    await database.pool.query("set synchronous_commit = off");
    await database.pool.query("create table kept_event as select * from audit_event");
    await database.pool.query("create table kept_head as select * from audit_head");
  });

  test("as it was written holds, before and after it was anchored", async () => {
    expect(await check()).toMatchObject({ holds: true, events: EVENTS });
    expect((await check()).anchored).toBeUndefined();
    expect(await anchorAudit(practice.premises, practice.vault)).toBe(true);
    expect(await anchorAudit(practice.premises, practice.vault)).toBe(false);
    expect(await check()).toMatchObject({ holds: true, anchored: { events: EVENTS } });
  });

  test("is found out in each of a thousand ways (embedded; 200 elsewhere) in which the database's owner changes it, and the first bad place is named", async () => {
    const draw = chance(11);
    // All thousand on the embedded database; what is counted through is the same on both.
    const turns = database.kind === "embedded" ? 1000 : 200;
    const missed: unknown[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const tampering = TAMPERINGS[turn % TAMPERINGS.length]?.(draw);
      if (tampering === undefined) continue;
      await database.pool.query(tampering.statements.join(";\n"));
      const { holds, brokenAt } = await check();
      if (holds || brokenAt !== tampering.at) missed.push({ ...tampering, holds, brokenAt });
      await database.pool.query(AS_IT_WAS);
    }
    expect(missed).toEqual([]);
    expect((await check()).holds).toBe(true);
  });

  test("that lost its head is found out", async () => {
    await database.pool.query("delete from audit_head");
    expect(await check()).toMatchObject({ holds: false, because: "head-differs" });
    await database.pool.query("insert into audit_head select * from kept_head");
  });

  test("is held against an anchor that nobody can change unnoticed, and a torn last line is none", async () => {
    const { anchor } = practice.premises.machine.files;
    const text = await readFile(anchor, "latin1");
    await writeFile(anchor, text.replace(` ${EVENTS} `, ` ${EVENTS - 1} `));
    expect(await check()).toMatchObject({ holds: false, because: "anchor-differs" });
    await writeFile(anchor, `${text}${text.slice(0, 30)}`);
    expect(await check()).toMatchObject({ holds: true, anchored: { events: EVENTS } });
    await writeFile(anchor, text);
  });
});
