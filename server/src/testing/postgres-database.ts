import { randomUUID } from "node:crypto";
import pg from "pg";
import { askFor } from "./ask-for.ts";
import type { TestDatabase } from "./test-database.ts";

/** The account that a practice's server would sign in with: it may create roles, and row-level security binds it. */
const OWNER = "practice_owner";

/** A fresh database on the run's PostgreSQL server, owned by an account that is no superuser; `close` drops it. */
export async function openPostgres(): Promise<TestDatabase> {
  const host = await askFor("postgres");
  const name = `practice_${randomUUID().replaceAll("-", "_")}`;
  const superuser = new pg.Pool({ host, user: "postgres", database: "postgres", max: 1 });
  await superuser.query(`CREATE DATABASE ${name} OWNER ${OWNER} TEMPLATE template0`);

  const pools: pg.Pool[] = [];
  const connect = (): pg.Pool => {
    const pool = new pg.Pool({ host, user: OWNER, database: name });
    // A test may end the server's side of a connection; the next query says so.
    pool.on("error", () => {});
    // Nor does a connection that is on its way out when its database goes.
    pool.on("connect", (connection) => connection.on("error", () => {}));
    pools.push(pool);
    return pool;
  };

  return {
    kind: "postgres",
    pool: connect(),
    connect: async () => connect(),
    url: `postgresql://${OWNER}@localhost/${name}?host=${encodeURIComponent(host)}`,
    async close() {
      await Promise.all(pools.filter(({ ended }) => !ended).map((pool) => pool.end()));
      await superuser.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await superuser.end();
    },
  };
}
