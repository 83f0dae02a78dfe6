import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, ok, type Result } from "@attune/core";
import pg from "pg";
import { type Database, databaseOn } from "../store/database.ts";
import { type EmbeddedFailure, openEmbedded, ownFolder } from "../store/embedded/index.ts";
import { migrate } from "../store/migrate.ts";
import { migrations } from "../store/migrations/index.ts";
import type { MigrationFailure } from "../store/migrations/migration-failure.ts";
import { codeOf } from "../store/transaction.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Condition } from "./machine.ts";

/** The server of DATABASE_URL does not answer; `code` is the system's or the database's own. */
export type DatabaseUnreachable = { readonly kind: "database-unreachable"; readonly code: string };
export type DatabaseFailure = EmbeddedFailure | DatabaseUnreachable | MigrationFailure;

export type OpenDatabase = {
  readonly database: Database;
  readonly isDurable: boolean;
  readonly condition: () => Condition;
  /** Ends all connections, and gives the data folder back. */
  readonly close: () => Promise<void>;
};

/**
 * The practice's database with its schema up to date. From here on the data folder is this process's own, whichever
 * database it is: its keyring must not be open twice.
 */
export async function openDatabase(
  files: DataFolder,
  url: string | undefined,
): Promise<Result<OpenDatabase, DatabaseFailure>> {
  const opened = await (url === undefined ? openOwn(files) : openServer(files, url));
  if (!opened.ok) return opened;
  const migrated = await migrate(opened.value.database.pool, migrations).catch((error: unknown) =>
    fail<DatabaseUnreachable>({ kind: "database-unreachable", code: codeOf(error) }),
  );
  if (migrated.ok) return opened;
  await opened.value.close();
  return migrated;
}

/** The embedded database of a folder, without a schema yet. */
export async function openOwn(files: Pick<DataFolder, "folder">): Promise<Result<OpenDatabase, EmbeddedFailure>> {
  const embedded = await openEmbedded({ folder: files.folder });
  if (!embedded.ok) return embedded;
  const { pool, state, close } = embedded.value;
  return ok({ database: databaseOn(pool, "embedded"), isDurable: true, condition: state, close });
}

/** Milliseconds for a database that is started together with the machine. */
const PATIENCE = 30_000;
const PAUSE = 500;
const LOOK_AGAIN = 10_000;
const MOST_CONNECTIONS = 10;
/** It is not there yet, or still starting. Anything else will not get better by waiting. */
const NOT_YET = new Set(["ECONNREFUSED", "ENOENT", "ETIMEDOUT", "EAI_AGAIN", "ECONNRESET", "57P03", "53300"]);

export async function openServer(
  { folder }: Pick<DataFolder, "folder">,
  url: string,
): Promise<Result<OpenDatabase, EmbeddedFailure | DatabaseUnreachable>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = await ownFolder(folder);
  if (!owner.ok) return owner;
  const pool = new pg.Pool({ connectionString: url, max: MOST_CONNECTIONS, application_name: "attune" });
  // A connection that breaks while nobody uses it is made anew for the next who needs one.
  pool.on("error", () => {});
  const first = await firstAnswer(pool);
  if (!first.ok) {
    await pool.end();
    owner.value.release();
    return first;
  }
  const watch = watched(pool);
  return ok({
    database: databaseOn(pool, "postgres"),
    isDurable: first.value,
    condition: watch.condition,
    async close() {
      watch.stop();
      await pool.end();
      owner.value.release();
    },
  });
}

/** Whether the server says that what it acknowledges is on the disk; asked until it answers. */
async function firstAnswer(pool: pg.Pool): Promise<Result<boolean, DatabaseUnreachable>> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const answer = await isDurable(pool);
    if (answer.ok || !NOT_YET.has(answer.failure.code) || performance.now() > until) return answer;
    await sleep(PAUSE);
  }
}

async function isDurable(pool: pg.Pool): Promise<Result<boolean, DatabaseUnreachable>> {
  try {
    const { rows } = await pool.query<{ readonly is_durable: boolean }>(
      "select current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as is_durable",
    );
    return ok(rows[0]?.is_durable ?? false);
  } catch (error) {
    return fail({ kind: "database-unreachable", code: codeOf(error) });
  }
}

/** Whether the server answers, asked now and then. */
function watched(pool: pg.Pool): { readonly condition: () => Condition; readonly stop: () => void } {
  let condition: Condition = "open";
  const look = async (): Promise<void> => {
    condition = await pool.query("select 1").then(
      () => "open",
      () => "broken",
    );
  };
  const timer = setInterval(() => void look(), LOOK_AGAIN).unref();
  return { condition: () => condition, stop: () => clearInterval(timer) };
}

/**
 * The practices that a database holds, whoever asks. The owner of the tables is bound by row-level security as well, so the
 * force is taken off for a moment, in a transaction that is undone.
 */
export async function practicesIn({ pool }: Database): Promise<readonly string[]> {
  const connection = await pool.connect();
  try {
    await connection.query("begin");
    await connection.query("alter table practice no force row level security");
    const { rows } = await connection.query<{ readonly id: string }>("select practice_id as id from practice");
    return rows.map(({ id }) => id);
  } finally {
    await connection.query("rollback");
    connection.release();
  }
}
