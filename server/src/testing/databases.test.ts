import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeEachDatabase, type TestDatabase } from "./databases.ts";

describeEachDatabase("a database for a test", (open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
    await database.pool.query("CREATE TABLE visit (practice_id uuid, id uuid, PRIMARY KEY (practice_id, id))");
  });
  afterAll(() => database.close());

  const visits = async (pool: pg.Pool): Promise<unknown> =>
    (await pool.query("SELECT count(*)::int AS count FROM visit")).rows[0];

  const visit = "INSERT INTO visit VALUES (gen_random_uuid(), gen_random_uuid())";

  test("is PostgreSQL 15 or newer", async () => {
    const { rows } = await database.pool.query(
      "SELECT version(), current_setting('server_version_num')::int AS number",
    );
    expect(rows[0].version).toMatch(/^PostgreSQL \d/);
    expect(rows[0].number).toBeGreaterThanOrEqual(150_000);
  });

  test("forgets what is rolled back and keeps what is committed", async () => {
    const connection = await database.pool.connect();
    for (const end of ["ROLLBACK", "COMMIT"]) {
      await connection.query("BEGIN");
      await connection.query(visit);
      await connection.query(end);
    }
    connection.release();
    expect(await visits(database.pool)).toEqual({ count: 1 });
  });

  test("shows the same to further connections, and nothing of it to another database", async () => {
    expect(await visits(await database.connect())).toEqual({ count: 1 });

    const other = await open();
    await expect(visits(other.pool)).rejects.toThrow('relation "visit" does not exist');
    await other.close();
  });

  test("lets a role be made that is bound by row-level security", async () => {
    const connection = await database.pool.connect();
    await connection.query("BEGIN");
    await connection.query("CREATE ROLE bound_reader NOLOGIN NOBYPASSRLS");
    await connection.query("GRANT bound_reader TO CURRENT_USER");
    await connection.query("GRANT SELECT ON visit TO bound_reader");
    await connection.query("ALTER TABLE visit ENABLE ROW LEVEL SECURITY");
    await connection.query("SET LOCAL ROLE bound_reader");
    expect((await connection.query("SELECT * FROM visit")).rows).toEqual([]);
    await connection.query("ROLLBACK");
    connection.release();
  });

  test("is reached by its address from outside, where it has one, by an account that is no superuser", async () => {
    expect(database.url === undefined).toBe(database.kind === "embedded");
    if (database.url === undefined) return;

    const outside = new pg.Pool({ connectionString: database.url });
    const { rows } = await outside.query("SELECT usesuper FROM pg_user WHERE usename = current_user");
    await outside.end();
    expect(rows).toEqual([{ usesuper: false }]);
  });
});
