import { beforeAll, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../../testing/databases.ts";
import { migrate } from "../migrate.ts";
import { TABLES_OF_A_CLIENT } from "../tables.ts";
import { tablesOf } from "../testing/catalogue.ts";
import { migrations } from "./index.ts";

/** What belongs to no practice: the steps that the schema has taken. */
const REFERENCE_TABLES = ["schema_step"];

/** What names a client and outlives the client's file. */
const OUTLIVES_THE_CLIENT = ["audit_event", "done_once", "erasure", "job_fault"];

/** Columns that hold what was said, or what a secret is known by. */
const SEALED = /^(?:sealed|summary|certificate|lookup|hash|signal_key|.*_hash|.*_index)$/;

/**
 * Every column of text that lies in clear, by name. A new one is named here by somebody who has asked whether it could
 * hold what a person said: these hold words of a fixed list, ids of the library, and names of time zones.
 */
const IN_CLEAR = [
  "action",
  "actor_kind",
  "approach",
  "attendance",
  "audience",
  "caller_kind",
  "cancelled_by",
  "coder_id",
  "coder_kind",
  "coder_version",
  "coding_state",
  "ending",
  "entered_by",
  "exercise",
  "form",
  "holder_kind",
  "instrument",
  "instruments",
  "job",
  "kind",
  "name",
  "object_kind",
  "outcome",
  "parts",
  "presentation",
  "purpose",
  "roles",
  "rule",
  "scale",
  "state",
  "urgency",
  "zone",
];

test("no statement uses what does not distribute by practice", () => {
  const text = migrations.flatMap(({ statements }) => statements).join("\n");
  expect(text).not.toMatch(/\b(?:big|small)?serial\b|\bsequence\b|\bidentity\b|\btrigger\b|advisory|\block table\b/i);
  expect(text).not.toMatch(/\bcreate (?:temp|unlogged)|\bexclude using\b|\blisten\b|\bnotify\b|\blo_create\b/i);
});

test("the steps are named in the order in which they are taken", () => {
  const names = migrations.map(({ id }) => id);
  expect(names).toEqual([...new Set(names)].sort());
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
});

describeEachDatabase("the schema", (open) => {
  let database: TestDatabase;
  const lines = async (text: string): Promise<readonly string[]> =>
    (await database.pool.query<{ line: string }>(text)).rows.map(({ line }) => line).sort();

  beforeAll(async () => {
    database = await open();
    expect(await migrate(database.pool, migrations)).toMatchObject({ ok: true });
  });

  test("only the ledger of steps belongs to no practice", async () => {
    const without = `select tablename as line from pg_tables t where schemaname = 'public' and not exists (select from
      information_schema.columns c where c.table_name = t.tablename and c.column_name = 'practice_id' and c.is_nullable = 'NO')`;
    expect(await lines(without)).toEqual(REFERENCE_TABLES);
  });

  test("every table has a key, and the practice leads every key and every index", async () => {
    const withKey = `select conrelid::regclass::text as line from pg_constraint where contype = 'p'
      and connamespace = 'public'::regnamespace`;
    expect(await lines(withKey)).toEqual([...(await tablesOf(database.pool))].sort());

    const others = `select indexrelid::regclass::text as line from pg_index i join pg_class c on c.oid = i.indrelid
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and a.attname is distinct from 'practice_id'`;
    expect(await lines(others)).toEqual(["schema_step_pkey"]);
  });

  test("the practice leads every foreign key, on both sides", async () => {
    const keys = `select format('%s leads to %s', f.attname, t.attname) as line from pg_constraint
      join pg_attribute f on f.attrelid = conrelid and f.attnum = conkey[1]
      join pg_attribute t on t.attrelid = confrelid and t.attnum = confkey[1]
      where contype = 'f' and connamespace = 'public'::regnamespace`;
    const found = await lines(keys);
    expect(found.length).toBeGreaterThan(TABLES_OF_A_CLIENT.length);
    expect(new Set(found)).toEqual(new Set(["practice_id leads to practice_id"]));
  });

  test("nothing counts by itself, and nothing runs by itself", async () => {
    expect(await lines("select sequencename as line from pg_sequences")).toEqual([]);
    expect(await lines("select tgname as line from pg_trigger where not tgisinternal")).toEqual([]);
    expect(
      await lines(`select attname as line from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and (a.attidentity <> '' or a.attgenerated <> '')`),
    ).toEqual([]);
  });

  test("row-level security is on, and forced upon the owner, for every table of a practice", async () => {
    const open = `select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`;
    expect(await lines(open)).toEqual(REFERENCE_TABLES);
  });

  test("every wall speaks of the practice, and none lets something through on its own", async () => {
    const walls = `select format('%s %s', tablename, cmd) as line from pg_policies where schemaname = 'public'
      and (coalesce(qual, with_check) not like '((practice_id = attune_practice()) AND %'
        or coalesce(with_check, qual) not like '((practice_id = attune_practice()) AND %')`;
    expect(await lines(walls)).toEqual([]);
    expect(await lines("select policyname as line from pg_policies where cmd = 'ALL'")).toEqual([]);
  });

  test("the role of requests owns nothing, bypasses nothing and is nobody else", async () => {
    const { rows } = await database.pool.query(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = 'attune_app'",
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false },
    ]);
    const role = "(select oid from pg_roles where rolname = 'attune_app')";
    expect(await lines(`select relname as line from pg_class where relowner = ${role}`)).toEqual([]);
    expect(await lines(`select proname as line from pg_proc where proowner = ${role}`)).toEqual([]);
    expect(await lines(`select roleid::regrole::text as line from pg_auth_members where member = ${role}`)).toEqual([]);
  });

  test("the role of requests cannot reach the ledger, empty a table, or change the audit", async () => {
    const may = `select format('%s %s', tablename, what) as line from pg_tables,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) what
      where schemaname = 'public' and has_table_privilege('attune_app', format('public.%I', tablename), what)`;
    const rights = await lines(may);
    expect(rights.filter((line) => /schema_step|truncate|references|trigger/.test(line))).toEqual([]);
    expect(rights.filter((line) => line.startsWith("audit_event "))).toEqual([
      "audit_event insert",
      "audit_event select",
    ]);
  });

  test("no row ever goes over to another practice, another client or another author", async () => {
    const movable = `select format('%s.%s', table_name, column_name) as line from information_schema.columns
      where table_schema = 'public' and table_name = any ('{${TABLES_OF_A_CLIENT.join(",")}}')
      and column_name in ('practice_id', 'client_id', 'id', 'member_id', 'given_by', 'created_by', 'created_at')
      and has_column_privilege('attune_app', format('public.%I', table_name), column_name, 'update')`;
    expect(await lines(movable)).toEqual([]);
  });

  test("the tables of a client are those that the store knows, and hang on the client's file", async () => {
    const ofClient = `select conrelid::regclass::text as line from pg_constraint where contype = 'f'
      and confrelid = 'client'::regclass`;
    expect(await lines(ofClient)).toEqual([...TABLES_OF_A_CLIENT].sort());
    const naming =
      "select distinct table_name as line from information_schema.columns where table_schema = 'public' and column_name = 'client_id'";
    expect(await lines(naming)).toEqual([...TABLES_OF_A_CLIENT, ...OUTLIVES_THE_CLIENT].sort());
  });

  test("what is sealed or stands for a secret is bytes, and each text in clear is known by name", async () => {
    const { rows } = await database.pool.query<{ name: string; type: string }>(
      `select distinct column_name as name, udt_name as type from information_schema.columns
        where table_schema = 'public' and table_name <> 'schema_step' and column_name <> 'id'`,
    );
    const columns = rows.filter(({ name }) => name !== "counts");
    expect(columns.filter(({ name, type }) => SEALED.test(name) !== (type === "bytea"))).toEqual([]);
    const texts = columns.filter(({ type }) => !/^(?:bytea|uuid|int4|int8|bool|date|timestamptz)$/.test(type));
    expect(texts.map(({ name }) => name).sort()).toEqual(IN_CLEAR);
  });

  test("every table of a client is listed by the order it is kept in", async () => {
    const listed = `select tablename as line from pg_indexes where schemaname = 'public'
      and indexdef like '%(practice_id, client_id, happened_at DESC, id DESC)'`;
    const unlisted = ["care", "share", "invitation", "check_in_draft", "consent"];
    expect(await lines(listed)).toEqual(TABLES_OF_A_CLIENT.filter((table) => !unlisted.includes(table)).sort());
  });
});
