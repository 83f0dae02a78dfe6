import type { Instant } from "@attune/core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../ports/actor.ts";
import { describeEachDatabase } from "../testing/databases.ts";
import { type Database, databaseOn } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { ask } from "./testing/ask.ts";
import { tablesOf } from "./testing/catalogue.ts";
import * as made from "./testing/two-practices.ts";

type Sight = Readonly<Record<string, readonly string[]>>;

const forTables = (tables: readonly string[], rows: readonly string[]): Sight =>
  Object.fromEntries(tables.map((table) => [table, rows]));

const RECORD = [
  "episode",
  "appointment",
  "administration",
  "score",
  "goal",
  "goal_rating",
  "plan",
  "assignment",
  "completion",
  "safety_plan",
];
const NOTES = ["session", "note", "formulation"];
const PROCESS = ["transcript", "coding"];
const OWN = ["private_note", "prediction"];

/** What everybody of a practice sees of it, down to the operator and whoever stands at the door. */
const practice: Sight = forTables(["practice", "setting", "audit_head"], ["A"]);
const colleagues: Sight = { ...practice, member: made.membersOfA, licence: ["A"] };
const consentsOfC1 = ["C1 research", "C1 treatment"];

const CASES: readonly { readonly who: string; readonly actor: Actor; readonly now?: string; readonly sees: Sight }[] = [
  {
    who: "a therapist: their own clients, and none whom they treated once",
    actor: made.member("T1", ["therapist"]),
    sees: {
      ...colleagues,
      ...forTables([...RECORD, ...NOTES, ...PROCESS, ...OWN, "signal"], ["C1"]),
      diary_entry: ["C1 shared"],
      event_note: ["C1", "C1 both"],
      client: ["C1"],
      care: ["T1 C1", "T1 C3 ended"],
      share: ["P C1", "S C1"],
      invitation: ["live C1"],
      consent: consentsOfC1,
      credential: ["T1"],
      sign_in: ["T1"],
      audit_event: ["T1 on C1"],
      done_once: ["A"],
      job_fault: ["C1"],
    },
  },
  {
    who: "another therapist: theirs, and not a note that they once wrote on a client of somebody else's",
    actor: made.member("T2", ["therapist"]),
    sees: {
      ...colleagues,
      ...forTables([...RECORD, ...NOTES, ...PROCESS, ...OWN, "signal", "event_note", "client"], ["C2", "C3"]),
      care: ["T2 C2", "T2 C3"],
      share: ["P C2", "P C3", "S C2 ended", "S C3 past"],
      invitation: ["past C2", "revoked C2", "used C3"],
      consent: ["C2 research refused", "C2 treatment", "C3 research past"],
      audit_event: ["S on C2"],
    },
  },
  {
    who: "a client: their own, and of that only what is for clients",
    actor: made.client("C1"),
    sees: {
      ...colleagues,
      ...forTables([...RECORD, "client"], ["C1"]),
      diary_entry: ["C1", "C1 shared"],
      event_note: ["C1 both"],
      care: ["T1 C1"],
      share: ["P C1", "S C1"],
      invitation: ["live C1"],
      consent: consentsOfC1,
      credential: ["C1"],
      sign_in: ["C1"],
      audit_event: ["T1 on C1"],
    },
  },
  {
    who: "a supervisor: the parts that are shared with them, and none that ended or ran out",
    actor: made.member("S", ["supervisor"]),
    sees: {
      ...colleagues,
      ...forTables([...RECORD, ...NOTES, "signal", "client"], ["C1"]),
      event_note: ["C1", "C1 both"],
      share: ["S C1"],
      consent: consentsOfC1,
      audit_event: ["S on C2"],
    },
  },
  ...(["supervisor", "researcher"] as const).map((part) => ({
    who: `a supervisor with whom only transcripts or only notes are shared: just those (and as a ${part} what goes with it)`,
    actor: made.member("P", ["supervisor", part]),
    sees: {
      ...colleagues,
      ...forTables(part === "researcher" ? ["score"] : [], ["C1"]),
      ...forTables(PROCESS, ["C1", "C3"]),
      ...forTables(NOTES, ["C2"]),
      client: ["C1", "C2", "C3"],
      share: ["P C1", "P C2", "P C3"],
      consent: made.allOfA("consent"),
    },
  })),
  {
    who: "a supervisor when the time of sharing is over: nothing",
    actor: made.member("S", ["supervisor"]),
    now: "2026-12-01T09:00:00.000Z",
    sees: { ...colleagues, audit_event: ["S on C2"] },
  },
  {
    who: "an administrator: who treats whom, and no row of a client's record",
    actor: made.member("M", ["administrator"]),
    sees: {
      ...colleagues,
      ...Object.fromEntries(
        ["care", "audit_event", "erasure", "job_fault"].map((table) => [table, made.allOfA(table)]),
      ),
    },
  },
  {
    who: "a researcher: scores of clients whose consent holds, and no row in which somebody wrote",
    actor: made.member("R", ["researcher"]),
    sees: { ...colleagues, ...forTables(["score"], ["C1"]), consent: ["C1 research"] },
  },
  {
    who: "a researcher when the consent has run out: nothing",
    actor: made.member("R", ["researcher"]),
    now: "2026-12-01T09:00:00.000Z",
    sees: colleagues,
  },
  {
    who: "a check-in link: whose it is, what they agreed to and what was answered by it, and nothing of the record",
    actor: made.guest("live C1"),
    sees: {
      ...practice,
      client: ["C1"],
      consent: consentsOfC1,
      ...forTables(["check_in_draft", "invitation"], ["live C1"]),
    },
  },
  ...["revoked C2", "past C2", "used C3"].map((link) => ({
    who: `a check-in link that no longer counts (${link.replace(/ .*/, "")}): only itself`,
    actor: made.guest(link),
    sees: { ...practice, invitation: [link] },
  })),
  {
    who: "somebody at the door: what signing in needs",
    actor: { kind: "door", practice: made.A },
    sees: {
      ...colleagues,
      ...forTables(["credential", "sign_in", "sign_in_code"], ["C1", "T1"]),
      sign_in_failure: ["A"],
      client: ["C1", "C2", "C3"],
      invitation: made.allOfA("invitation"),
    },
  },
  {
    who: "the operator of the machine: the practice and its people",
    actor: { kind: "operator", practice: made.A },
    sees: colleagues,
  },
  {
    who: "a therapist who comes in by the other practice's name: its people, and no client",
    actor: made.member("T1", ["therapist", "supervisor", "researcher"], made.B),
    sees: {
      ...forTables(["practice", "setting", "audit_head", "licence"], ["B"]),
      member: ["TB"],
      consent: ["CB"],
      ...forTables(["score"], ["CB"]),
    },
  },
];

describeEachDatabase("row-level security alone", (open) => {
  let database: Database;
  let tables: readonly string[];

  beforeAll(async () => {
    const { pool, kind } = await open();
    expect(await migrate(pool, migrations)).toMatchObject({ ok: true });
    database = databaseOn(pool, kind);
    await made.fillTwoPractices(database);
    tables = (await tablesOf(pool)).filter((table) => table !== "schema_step");
  });

  const seen = async (actor: Actor, now = made.NOW): Promise<Sight> => {
    const sight: Record<string, readonly string[]> = {};
    for (const table of tables) {
      const key = made.KEYS[table] ?? "id";
      const rows = await ask({ database, actor, now }, `select ${key} as key from ${table}`);
      const names = rows.map((row) => made.NAMES.get(`${table} ${String(row["key"])}`) ?? "a row that nobody knows");
      if (names.length > 0) sight[table] = names.sort();
    }
    return sight;
  };

  test("every table has rows of both practices, so that something could leak", async () => {
    const all = await seen({ kind: "system", practice: made.A, job: "look" });
    const other = await seen({ kind: "system", practice: made.B, job: "look" });
    expect(Object.keys(all)).toEqual(tables);
    expect(Object.keys(other)).toEqual(tables);
    expect(
      Object.values(all)
        .flat()
        .filter((name) => /^(?:B|CB|TB)/.test(name)),
    ).toEqual([]);
  });

  describe("lets be seen, of every table,", () => {
    test.each(CASES)("by $who", async ({ actor, now = made.NOW, sees }) => {
      const expected = Object.fromEntries(Object.entries(sees).map(([table, names]) => [table, [...names].sort()]));
      expect(await seen(actor, now as Instant)).toEqual(expected);
    });
  });

  test("lets nobody see anything where no practice is named", async () => {
    expect(await seen({ kind: "system", practice: "", job: "look" })).toEqual({});
  });
});
