import { beforeAll, describe, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { databaseOn } from "./database.ts";
import { checkVersion, migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import type { Migration } from "./migrations/migration.ts";
import { catalogueOf } from "./testing/catalogue.ts";
import { madeUpSteps } from "./testing/made-up-steps.ts";
import { fillTwoPractices } from "./testing/two-practices.ts";

const [madeUp, last] = madeUpSteps;
const all = [...migrations, madeUp, last];
const names = (steps: readonly Migration[]): readonly string[] => steps.map(({ id }) => id);

test.each([
  [140_012, false],
  [149_999, false],
  [150_000, true],
  [180_006, true],
])("a database of version %i is taken: %s", (version, isTaken) => {
  expect(checkVersion(version)).toEqual(
    isTaken ? { ok: true } : { ok: false, failure: { kind: "database-too-old", version, oldest: 150_000 } },
  );
});

describeEachDatabase("the schema's steps", (open) => {
  const ledgerOf = async ({ pool }: TestDatabase): Promise<readonly string[]> =>
    (await pool.query("select id from schema_step where id <> '0000' order by id")).rows.map(({ id }) => id);
  const failure = async (database: TestDatabase, steps: readonly Migration[]): Promise<unknown> => {
    const outcome = await migrate(database.pool, steps);
    return outcome.ok ? undefined : outcome.failure;
  };

  describe("from every earlier version", () => {
    let straight: string;
    beforeAll(async () => {
      const database = await open();
      expect(await migrate(database.pool, all)).toEqual({ ok: true, value: { taken: names(all), steps: names(all) } });
      straight = await catalogueOf(database.pool);
      await database.close();
    });

    test.each(all.map((_, count) => count))(
      "with %i steps taken and rows in it, the schema ends the same",
      async (count) => {
        const database = await open();
        await migrate(database.pool, all.slice(0, count));
        const hasRows = count >= migrations.length;
        if (hasRows) await fillTwoPractices(databaseOn(database.pool, database.kind));

        const outcome = await migrate(database.pool, all);
        expect(outcome).toEqual({ ok: true, value: { taken: names(all.slice(count)), steps: names(all) } });
        expect(await catalogueOf(database.pool)).toBe(straight);
        expect(await ledgerOf(database)).toEqual(names(all));
        if (hasRows)
          expect(await goalsOf(database)).toEqual({ goals: 4, changed: count === migrations.length ? 4 : 0 });
        await database.close();
      },
    );
  });

  test("a start on a schema that is up to date takes no step", async () => {
    const database = await open();
    await migrate(database.pool, all);
    expect(await migrate(database.pool, all)).toEqual({ ok: true, value: { taken: [], steps: names(all) } });
  });

  test("a step that was changed after it was taken is refused, and so is a database that is newer", async () => {
    const database = await open();
    await migrate(database.pool, all);
    const changed = { ...madeUp, statements: [...madeUp.statements, "select 1"] };
    expect(await failure(database, [...migrations, changed, last])).toEqual({ kind: "step-changed", step: madeUp.id });
    expect(await failure(database, migrations)).toEqual({ kind: "database-is-newer", step: madeUp.id });
    expect(await failure(database, [...migrations, madeUp])).toEqual({ kind: "database-is-newer", step: last.id });
    const between = { id: "0002-forgotten", statements: ["select 1"] };
    expect(await failure(database, [...migrations, between, madeUp, last])).toEqual({
      kind: "step-missing",
      step: between.id,
    });
    expect(await failure(database, all)).toBeUndefined();
  });

  test("where statements are cut apart differently, the checksum differs", async () => {
    const database = await open();
    const halves = { id: "0001", statements: ["select 1", "select 2"] };
    await migrate(database.pool, [halves]);
    const other = { id: "0001", statements: ["select 1select 2"] };
    expect(await failure(database, [other])).toEqual({ kind: "step-changed", step: "0001" });
  });

  test("a step that the database refuses leaves nothing of itself, and the step before it stays", async () => {
    const database = await open();
    await migrate(database.pool, migrations);
    const before = await catalogueOf(database.pool);
    const refused = {
      id: madeUp.id,
      statements: [...madeUp.statements, "alter table no_such_table add column x date"],
    };
    expect(await failure(database, [...migrations, refused])).toEqual({
      kind: "step-refused",
      step: madeUp.id,
      statement: refused.statements.length,
      code: "42P01",
    });
    expect(await catalogueOf(database.pool)).toBe(before);
    expect(await ledgerOf(database)).toEqual(names(migrations));
    expect(await failure(database, all)).toBeUndefined();
  });

  test("eight starters at once take every step once between them", async () => {
    const database = await open();
    const pools = await Promise.all(Array.from({ length: 8 }, () => database.connect()));
    const outcomes = await Promise.all(pools.map((pool) => migrate(pool, all)));
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.taken : [])).sort()).toEqual(names(all));
  });

  // From PostgreSQL 16 on, to be a member of a role no longer means that one may become it.
  test("an owner who is no superuser becomes the role of requests, whatever the version", async () => {
    const database = await open();
    const { pool } = database;
    if (database.kind === "embedded") {
      await pool.query("create role clinic nologin createrole");
      await pool.query("grant all on schema public to clinic");
      await pool.query("set session authorization clinic");
    }
    expect(await migrate(pool, migrations)).toMatchObject({ ok: true });
    const bound = await pool.query(
      'select current_user as me, usesuper as "isSuperuser" from pg_user where usename = session_user',
    );
    expect(bound.rows[0]?.isSuperuser ?? false).toBe(false);
    await fillTwoPractices(databaseOn(pool, database.kind));
    expect((await pool.query("select * from client")).rows).toEqual([]);
    if (database.kind === "embedded") await pool.query("reset session authorization");
  });

  test("two practices of one server that start at once both come to their schema", async () => {
    const databases = await Promise.all([open(), open()]);
    const outcomes = await Promise.all(databases.map(({ pool }) => migrate(pool, migrations)));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

/** Counted with the force off, since the owner is bound as well. */
async function goalsOf({ pool }: TestDatabase): Promise<unknown> {
  await pool.query("alter table goal no force row level security");
  const { rows } = await pool.query(
    "select count(*)::integer as goals, (count(*) filter (where is_shared and version = 2))::integer as changed from goal",
  );
  await pool.query("alter table goal force row level security");
  return rows[0];
}
