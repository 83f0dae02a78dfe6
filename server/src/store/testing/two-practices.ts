import { createHash } from "node:crypto";
import type { Instant } from "@attune/core";
import type { Actor, Role } from "../../ports/actor.ts";
import type { Database } from "../database.ts";
import { TABLES_OF_A_CLIENT } from "../tables.ts";
import { ask } from "./ask.ts";
import { columnsOf, insertion, type Values } from "./made-up-rows.ts";

/** The moment at which the tests ask. */
export const NOW = "2026-06-01T09:00:00.000Z" as Instant;
const BEFORE = "2026-05-01T09:00:00.000Z";
const LATER = "2026-12-01T09:00:00.000Z";

/** The same id for the same name, always. */
export const idOf = (name: string): string =>
  createHash("sha256")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

export const A = idOf("practice A");
export const B = idOf("practice B");

export const member = (name: string, roles: readonly Role[], practice = A): Actor => ({
  kind: "member",
  practice,
  id: idOf(name),
  roles,
});
export const client = (name: string): Actor => ({ kind: "client", practice: A, id: idOf(name) });
export const guest = (invitation: string): Actor => ({
  kind: "guest",
  practice: A,
  id: idOf(`invitation ${invitation}`),
});

const THERAPIST_OF: Readonly<Record<string, string>> = { C1: "T1", C2: "T2", C3: "T2", CB: "TB" };
/** Who took a client into the practice may be somebody who treats them no more, or never did. */
const TAKEN_IN_BY: Readonly<Record<string, string>> = { C1: "S", C2: "T1", C3: "M", CB: "TB" };
const clients = Object.keys(THERAPIST_OF);
export const membersOfA = ["M", "P", "R", "S", "T1", "T2"];
const practiceOf = (client: string): string => (client === "CB" ? B : A);

/** What is asked for in a table to know a row by; for the others the row's own id. */
export const KEYS: Readonly<Record<string, string>> = {
  practice: "practice_id",
  setting: "practice_id",
  sign_in_failure: "practice_id",
  audit_head: "practice_id",
  done_once: "practice_id",
};

type MadeUpRow = { readonly table: string; readonly name: string; readonly values: Values };

/** Rows by the name under which the tests know them. */
const named = (table: string, rows: Readonly<Record<string, Values>>): readonly MadeUpRow[] =>
  Object.entries(rows).map(([name, values]) => ({ table, name, values: { practice_id: A, ...values } }));

const person = (kind: string, name: string): Values => ({ holder_kind: kind, holder_id: idOf(name) });
const ofClient = (client: string): Values => ({ practice_id: practiceOf(client), client_id: idOf(client) });
const byTherapist = (client: string): Values => ({ ...ofClient(client), created_by: idOf(THERAPIST_OF[client] ?? "") });
const sharing = (client: string, to: string, parts: readonly string[]): Values => ({
  ...ofClient(client),
  member_id: idOf(to),
  given_by: idOf(THERAPIST_OF[client] ?? ""),
  parts,
  until: LATER,
});

const people: readonly MadeUpRow[] = [
  ...named("practice", { A: {}, B: { practice_id: B } }),
  ...named("member", Object.fromEntries(membersOfA.map((name) => [name, { id: idOf(name) }]))),
  ...named("member", { TB: { practice_id: B, id: idOf("TB") } }),
  ...named("licence", { A: { member_id: idOf("T1") }, B: { practice_id: B, member_id: idOf("TB") } }),
  ...["setting", "sign_in_failure", "audit_head"].flatMap((table) => named(table, { A: {}, B: { practice_id: B } })),
  ...["credential", "sign_in", "sign_in_code"].flatMap((table) =>
    named(table, {
      T1: person("member", "T1"),
      C1: person("client", "C1"),
      TB: { practice_id: B, ...person("member", "TB") },
    }),
  ),
  ...clients.flatMap((name) =>
    named("client", {
      [name]: {
        practice_id: practiceOf(name),
        id: idOf(name),
        created_at: BEFORE,
        created_by: idOf(TAKEN_IN_BY[name] ?? ""),
      },
    }),
  ),
];

const around: readonly MadeUpRow[] = [
  ...named("care", {
    "T1 C1": { ...ofClient("C1"), member_id: idOf("T1") },
    "T2 C2": { ...ofClient("C2"), member_id: idOf("T2") },
    "T2 C3": { ...ofClient("C3"), member_id: idOf("T2") },
    "T1 C3 ended": { ...ofClient("C3"), member_id: idOf("T1"), ended_at: BEFORE },
    "TB CB": { ...ofClient("CB"), member_id: idOf("TB") },
  }),
  ...named("share", {
    "S C1": sharing("C1", "S", ["record", "notes"]),
    "P C1": sharing("C1", "P", ["process"]),
    "P C2": sharing("C2", "P", ["notes"]),
    "P C3": sharing("C3", "P", ["process"]),
    "S C2 ended": { ...sharing("C2", "S", ["record"]), ended_at: BEFORE },
    "S C3 past": { ...sharing("C3", "S", ["record"]), until: BEFORE },
    CB: sharing("CB", "TB", ["record"]),
  }),
  ...named("invitation", {
    "live C1": { ...ofClient("C1"), ends_at: LATER },
    "revoked C2": { ...ofClient("C2"), ends_at: LATER, revoked_at: BEFORE },
    "past C2": { ...ofClient("C2"), ends_at: BEFORE },
    "used C3": { ...ofClient("C3"), ends_at: LATER, used_at: BEFORE },
    CB: { ...ofClient("CB"), ends_at: LATER },
  }),
  ...named("check_in_draft", {
    "live C1": { ...ofClient("C1"), id: idOf("invitation live C1") },
    "past C2": { ...ofClient("C2"), id: idOf("invitation past C2") },
    "used C3": { ...ofClient("C3"), id: idOf("invitation used C3") },
    CB: { ...ofClient("CB"), id: idOf("invitation CB") },
  }),
  ...named("consent", {
    "C1 treatment": { ...ofClient("C1"), purpose: "treatment", state: "given", until: LATER },
    "C1 research": { ...ofClient("C1"), purpose: "research", state: "given", until: LATER },
    "C2 treatment": { ...ofClient("C2"), purpose: "treatment", state: "given", until: LATER },
    "C2 research refused": { ...ofClient("C2"), purpose: "research", state: "refused", until: LATER },
    "C3 research past": { ...ofClient("C3"), purpose: "research", state: "given", until: BEFORE },
    CB: { ...ofClient("CB"), purpose: "research", state: "given", until: LATER },
  }),
  ...named("audit_event", {
    "T1 on C1": { place: 1, actor_id: idOf("T1"), client_id: idOf("C1") },
    M: { place: 2, actor_id: idOf("M") },
    "S on C2": { place: 3, actor_id: idOf("S"), client_id: idOf("C2") },
    B: { practice_id: B, place: 1, actor_id: idOf("TB"), client_id: idOf("CB") },
  }),
  ...named("done_once", { A: { actor_id: idOf("T1") }, B: { practice_id: B, actor_id: idOf("TB") } }),
  ...named("erasure", { A: { ...ofClient("C2"), asked_by: idOf("M") }, B: ofClient("CB") }),
  ...named("job_fault", { C1: ofClient("C1"), none: {}, B: ofClient("CB") }),
];

/** The record kinds whose rows differ in who may see them; a row of each other kind is made for every client. */
const special: readonly MadeUpRow[] = [
  ...["private_note", "prediction"].flatMap((table) =>
    named(table, { "C1 by T2": { ...ofClient("C1"), created_by: idOf("T2") } }),
  ),
  ...named("diary_entry", { "C1 shared": { ...byTherapist("C1"), is_shared: true } }),
  ...named("event_note", { "C1 both": { ...byTherapist("C1"), audience: "both" } }),
];

const AROUND = ["care", "share", "invitation", "check_in_draft", "consent"];
export const recordTables = TABLES_OF_A_CLIENT.filter((table) => !AROUND.includes(table));
const records = recordTables.flatMap((table) => clients.flatMap((name) => named(table, { [name]: byTherapist(name) })));

const rows = [...people, ...around, ...records, ...special];
const keyOf = ({ table, name, values }: MadeUpRow): unknown =>
  KEYS[table] === undefined ? (values["id"] ?? idOf(`${table} ${name}`)) : values["practice_id"];

/** The names of rows by the key that they were found under. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  rows.map((row) => [`${row.table} ${String(keyOf(row))}`, row.name]),
);

/** The names of all rows of a table that belong to practice A. */
export const allOfA = (table: string): readonly string[] =>
  rows.filter((row) => row.table === table && row.values["practice_id"] === A).map(({ name }) => name);

/** Fills every table of an empty database, as the practices' own jobs. */
export async function fillTwoPractices(database: Database): Promise<void> {
  const columns = await columnsOf(database.pool);
  for (const row of rows) {
    const { table, values } = row;
    const ids = KEYS[table] === undefined ? { id: keyOf(row) } : {};
    const actor: Actor = { kind: "system", practice: String(values["practice_id"]), job: "fill" };
    await ask({ database, actor, now: NOW }, ...insertion(table, columns.get(table) ?? [], { ...ids, ...values }));
  }
}
