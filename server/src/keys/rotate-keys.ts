import { setTimeout } from "node:timers/promises";
import { ok, type Result } from "@attune/core";
import type { Database } from "../store/database.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import { type Resealing, reseal } from "./reseal.ts";
import { SEALED_COLUMNS, type SealedColumn } from "./sealed-columns.ts";

export type Rotated = { readonly clients: number; readonly resealed: number };

/**
 * A new key for what belongs to the practice, which also wraps the keys of all clients; what the older one sealed is sealed
 * anew, and the older one is dropped. Cut short, it can be asked for again; nothing is unreadable in between.
 *
 * @error record-damaged for a row that cannot be opened; the older key is kept then.
 */
export async function rotatePractice(resealing: Resealing): Promise<Result<Rotated, RecordDamaged>> {
  const { vault, database } = resealing;
  await vault.rotatePractice();
  await othersDone(database);
  const resealed = await resealAll(resealing, ({ client, table }) => client === undefined || table === "done_once");
  if (!resealed.ok) return resealed;
  await vault.retirePracticeGenerations();
  return ok({ clients: 0, resealed: resealed.value });
}

/**
 * New keys for every client; what the older ones sealed is sealed anew, and only then they are dropped. Cut short, it can be
 * asked for again.
 *
 * @error record-damaged for a row that cannot be opened; the older keys are kept then.
 */
export async function rotateClients(resealing: Resealing): Promise<Result<Rotated, RecordDamaged>> {
  const { vault, database } = resealing;
  const clients: string[] = [];
  for (const client of vault.clients()) {
    // Whoever was erased meanwhile has none to rotate.
    if ((await vault.rotateClient(client)).ok) clients.push(client);
  }
  await othersDone(database);
  const resealed = await resealAll(resealing, ({ client }) => client !== undefined);
  if (!resealed.ok) return resealed;
  for (const client of clients) await vault.retireGenerations(client);
  return ok({ clients: clients.length, resealed: resealed.value });
}

async function resealAll(
  resealing: Resealing,
  concerns: (column: SealedColumn) => boolean,
): Promise<Result<number, RecordDamaged>> {
  let resealed = 0;
  for (const column of SEALED_COLUMNS.filter(concerns)) {
    const done = await reseal(resealing, column);
    if (!done.ok) return done;
    resealed += done.value;
  }
  return ok(resealed);
}

const PAUSE = 20;

/**
 * Waits for transactions that began before: they may have sealed something with the older key that nobody sees yet. On the
 * embedded database there is one transaction at a time, so whoever gets the next turn sees all that was written.
 */
async function othersDone(database: Database): Promise<void> {
  if (database.kind === "embedded") return;
  const { rows } = await database.pool.query<{ readonly at: string }>("select clock_timestamp()::text as at");
  const began = rows[0]?.at;
  for (;;) {
    const left = await database.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and usename = current_user
        and state <> 'idle' and xact_start < $1::timestamptz and pid <> pg_backend_pid() limit 1`,
      [began],
    );
    if (left.rows.length === 0) return;
    await setTimeout(PAUSE);
  }
}
