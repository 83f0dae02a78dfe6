import { CompiledQuery } from "kysely";
import PgBoss from "pg-boss";
import type { Database } from "../store/database.ts";
import type { Tx } from "../store/tables.ts";
import type { Lane } from "./job.ts";

/** The queue's own tables, beside those of the practices: they belong to the server as a whole. */
const SCHEMA = "attune_jobs";

/** Where work goes that nobody tries any more, until people were told. */
export const GIVEN_UP = "given-up";
export const LANES = ["quick", "slow"] as const satisfies readonly Lane[];

export type Patience = {
  /** How often work is tried in all. */
  readonly tries: number;
  /** Seconds before the second try; then about twice as long each time. */
  readonly firstPause: number;
};

/** Work that waits is never thrown away for its age, even where the server was off for years. */
const KEPT_DAYS = 3650;
/** Longer than the longest `every`, by which work that returns is recognised as done in its time. */
const DONE_KEPT_SECONDS = 26 * 60 * 60;
const LOOKS_AFTER_SECONDS = 60;

export type BossOf = {
  readonly database: Database;
  readonly patience: Patience;
  /** Told whenever the database answered. */
  readonly answered: () => void;
  readonly failed: (error: Error) => void;
};

/**
 * The queue on the practice's own database. It takes a connection for one statement at a time and never inside another
 * one's transaction, so it gets on with the embedded database's single connection.
 */
export async function openBoss({ database, patience, answered, failed }: BossOf): Promise<PgBoss> {
  const boss = new PgBoss({
    schema: SCHEMA,
    // pg-boss's own workers and clock stay off: they keep an error's text in the database, and poll for each kind.
    schedule: false,
    maintenanceIntervalSeconds: LOOKS_AFTER_SECONDS,
    archiveCompletedAfterSeconds: DONE_KEPT_SECONDS,
    deleteAfterDays: 1,
    retentionDays: KEPT_DAYS,
    db: {
      async executeSql(text, values) {
        const result = await database.pool.query(text, values);
        answered();
        return result;
      },
    },
  });
  boss.on("error", failed);
  await boss.start();
  const tried = { retryLimit: patience.tries - 1, retryDelay: patience.firstPause, retryBackoff: true };
  for (const name of [GIVEN_UP, ...LANES]) {
    const queue = { name, ...tried, ...(name !== GIVEN_UP && { deadLetter: GIVEN_UP }) };
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
  }
  for (const statement of OPENING) await database.pool.query(statement);
  if (database.kind === "embedded") await takeUpAgain(boss, database);
  return boss;
}

/**
 * Requests leave work in their own transaction, under the role that row-level security binds. All it may do here is add
 * a row for its own practice; of what lies there it sees the id that it has just made and nothing else. Rows hold ids
 * and the name of the work; the worst that could be done with this is to have the practice's own jobs run once more.
 */
const OPENING = [
  `grant usage on schema ${SCHEMA} to attune_app`,
  `grant select on ${SCHEMA}.queue to attune_app`,
  `grant insert, select (id) on ${SCHEMA}.job to attune_app`,
  `alter table ${SCHEMA}.job enable row level security`,
  ...["select", "insert"].map(
    (what) => `do $$ begin
  create policy of_practice_${what} on ${SCHEMA}.job for ${what} to attune_app
    ${what === "insert" ? "with check" : "using"} (data ->> 'practice' = current_setting('attune.practice', true));
exception when duplicate_object then null;
end $$`,
  ),
];

/**
 * What was running when the server stopped is done again at once: the embedded database has no other worker. On a
 * PostgreSQL that several servers may share, it is done again when its time has run out. Work that was running at the
 * last of its tries may be what stops the server, so it is given up.
 */
async function takeUpAgain(boss: PgBoss, { pool }: Database): Promise<void> {
  const active = await pool.query(
    `select name, id from ${SCHEMA}.job where state = 'active' and retry_count >= retry_limit`,
  );
  for (const { name, id } of active.rows) await boss.fail(name, id, { kind: "stopped" });
  await pool.query(`update ${SCHEMA}.job set state = 'retry', start_after = now() where state = 'active'`);
}

/** Puts work back that this server began and will not finish, as if it had not begun. */
export const putBack = async ({ pool }: Database, ids: readonly string[]): Promise<void> => {
  await pool.query(
    `update ${SCHEMA}.job set state = 'created', started_on = null, start_after = now()
      where state = 'active' and id = any($1)`,
    [ids],
  );
};

/** The queue's hand inside a transaction of ours. */
export const inside = (tx: Tx): PgBoss.Db => ({
  async executeSql(text, values) {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
    return { rows };
  },
});

/**
 * The queue's hand where it takes work and says that it is done: what is lost of that is only done again, so it need not
 * wait for the disk.
 */
export const unhurried = ({ pool }: Database): PgBoss.Db => ({
  async executeSql(text, values) {
    const connection = await pool.connect();
    try {
      await connection.query("begin");
      await connection.query("set local synchronous_commit = off");
      const result = await connection.query(text, values);
      await connection.query("commit");
      return result;
    } catch (error) {
      await connection.query("rollback");
      throw error;
    } finally {
      connection.release();
    }
  },
});
