import { createHash } from "node:crypto";
import { fail, ok, type Result } from "@attune/core";
import type pg from "pg";
import { faultPoint } from "../faults/fault-point.ts";
import type { Migration } from "./migrations/migration.ts";
import type { MigrationFailure } from "./migrations/migration-failure.ts";
import { codeOf } from "./transaction.ts";

/** The steps that this start took, and all that the database has now. */
export type Migrated = { readonly taken: readonly string[]; readonly steps: readonly string[] };

type Step = { readonly id: string; readonly checksum: string };

/** A major version times 10,000, as the server gives it. */
const OLDEST = 150_000;

/** The row that starters wait for: whoever holds it takes a step, the others then see that it is taken. */
const TURN = "0000";

/**
 * Which steps were taken. It belongs to no practice, so it has no practice in its key, and the role that requests work
 * under cannot reach it.
 */
const LEDGER = [
  "create table if not exists schema_step (id text not null primary key, checksum text not null, taken_at timestamptz not null)",
  `insert into schema_step (id, checksum, taken_at) values ('${TURN}', '', now()) on conflict do nothing`,
];

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Two starters made the same table at once: the second finds it made when it tries again. */
const MADE_BY_ANOTHER = new Set(["23505", "42710", "42P07"]);

/**
 * Brings the schema forward to the last step. Each step and its entry in the ledger are one transaction, so a step is
 * taken wholly and once, however many start at the same moment and wherever one of them dies. Runs as the database's
 * owner. The owner is bound by row-level security too, unless a superuser: a step that changes rows takes the force off
 * its table and puts it back.
 *
 * @error database-too-old for a server before PostgreSQL 15.
 * @error database-is-newer, step-changed, step-missing when the ledger is not a beginning of the list.
 * @error step-refused when the database refused a statement; the steps before it stay.
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[],
): Promise<Result<Migrated, MigrationFailure>> {
  const connection = await pool.connect();
  try {
    const version = checkVersion(await versionOf(connection));
    if (!version.ok) return version;

    await makeLedger(connection);
    return await takeSteps(connection, migrations);
  } finally {
    connection.release();
  }
}

/** @param version as the server gives it: 150018 is 15.18 */
export const checkVersion = (version: number): Result<void, MigrationFailure> =>
  version >= OLDEST ? ok(undefined) : fail({ kind: "database-too-old", version, oldest: OLDEST });

/** SHA-256 of the statements, each with its length before it. */
function checksumOf({ statements }: Migration): string {
  const hash = createHash("sha256");
  for (const statement of statements) hash.update(`${statement.length}:${statement}\n`);
  return hash.digest("hex");
}

async function versionOf(connection: pg.PoolClient): Promise<number> {
  const { rows } = await connection.query("select current_setting('server_version_num')::integer as version");
  return rows[0].version;
}

async function makeLedger(connection: pg.PoolClient): Promise<void> {
  for (const statement of LEDGER)
    await connection.query(statement).catch((error: unknown) => {
      if (!MADE_BY_ANOTHER.has(codeOf(error))) throw error;
    });
}

async function takeSteps(
  connection: pg.PoolClient,
  migrations: readonly Migration[],
): Promise<Result<Migrated, MigrationFailure>> {
  const taken: string[] = [];
  for (;;) {
    const step = await takeNext(connection, migrations);
    if (!step.ok) return step;
    if (step.value === undefined) return ok({ taken, steps: migrations.map(({ id }) => id) });
    taken.push(step.value);
  }
}

/** Takes the first step that is still to be taken, and names it; nothing when there is none. */
async function takeNext(
  connection: pg.PoolClient,
  migrations: readonly Migration[],
): Promise<Result<string | undefined, MigrationFailure>> {
  // Whoever waited for the row must then see what was taken meanwhile, whatever the server's own habit is.
  await connection.query("begin isolation level read committed");
  try {
    const outcome = await inTurn(connection, migrations);
    await connection.query(outcome.ok ? "commit" : "rollback");
    return outcome;
  } catch (error) {
    await connection.query("rollback").catch(() => undefined);
    throw error;
  }
}

async function inTurn(
  connection: pg.PoolClient,
  migrations: readonly Migration[],
): Promise<Result<string | undefined, MigrationFailure>> {
  await connection.query("select from schema_step where id = $1 for update", [TURN]);
  const { rows } = await connection.query("select id, checksum from schema_step where id <> $1 order by id", [TURN]);
  const next = nextStep(rows, migrations);
  if (!next.ok || next.value === undefined) return next.ok ? ok(undefined) : next;

  const refused = await run(connection, next.value);
  if (refused !== undefined) return fail(refused);
  await connection.query("insert into schema_step (id, checksum, taken_at) values ($1, $2, now())", [
    next.value.id,
    checksumOf(next.value),
  ]);
  return ok(next.value.id);
}

/** The step that follows those taken, where those are a beginning of the list and have not changed since. */
function nextStep(
  taken: readonly Step[],
  migrations: readonly Migration[],
): Result<Migration | undefined, MigrationFailure> {
  const known = new Map(migrations.map((migration) => [migration.id, checksumOf(migration)]));
  const newer = taken.find(({ id }) => !known.has(id));
  if (newer !== undefined) return fail({ kind: "database-is-newer", step: newer.id });

  const changed = taken.find(({ id, checksum }) => known.get(id) !== checksum);
  if (changed !== undefined) return fail({ kind: "step-changed", step: changed.id });

  const done = new Set(taken.map(({ id }) => id));
  const missing = migrations.slice(0, taken.length).find(({ id }) => !done.has(id));
  if (missing !== undefined) return fail({ kind: "step-missing", step: missing.id });
  return ok(migrations[taken.length]);
}

async function run(
  connection: pg.PoolClient,
  { id: step, statements }: Migration,
): Promise<MigrationFailure | undefined> {
  for (const [index, statement] of statements.entries()) {
    const code = await refusalOf(connection, statement);
    if (code !== undefined) return { kind: "step-refused", step, statement: index + 1, code };
    faultPoint("migration-step");
  }
  return undefined;
}

/** The code with which the database refused; any other error is no refusal: the link to the database is gone. */
async function refusalOf(connection: pg.PoolClient, statement: string): Promise<string | undefined> {
  try {
    await connection.query(statement);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (SQLSTATE.test(code)) return code;
    throw error;
  }
}
