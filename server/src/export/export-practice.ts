import { access, mkdir } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { fail, invariant, ok, type Result } from "@attune/core";
import { permitFor } from "../access/permit-for.ts";
import type { Premises } from "../app/premises.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import type { FileRefused } from "../ports/upkeep.ts";
import type { Desk } from "../store/desk.ts";
import { bundledInstruments } from "../store/measures/bundled-instruments.ts";
import { migrations } from "../store/migrations/index.ts";
import { inTransaction } from "../store/transaction.ts";
import type { BackupRecord } from "../vault/backup-file/backup.ts";
import { writeBackup } from "../vault/backup-file/write-backup.ts";
import type { Vault } from "../vault/vault.ts";
import { clientRecords, practiceRecords, scoreHeader } from "./practice-parts.ts";

export type Exported = { readonly file: string; readonly clients: number };

/**
 * Writes the whole practice, opened and in open formats, into one file that is encrypted as a backup is. Each client is
 * read in a transaction of their own, so that others work on meanwhile.
 *
 * @param file a path of the machine for whoever owns it; for an administrator a name in the folder of backups
 * @error file-refused when something lies there, or nothing can be written there.
 */
export async function exportPractice(
  premises: Premises,
  actor: Actor,
  file: string,
): Promise<Result<Exported, Failure>> {
  const { clock, database } = premises;
  const vault = premises.vaultOf(actor.practice);
  if (vault === undefined) return fail({ kind: "not-set-up" });
  const scope = { actor, now: clock.now() };
  const permit = await inTransaction(database, scope, (tx) => permitFor({ tx, ...scope }, "export-practice"));
  if (!permit.ok) return permit;
  const place = await placeFor(premises, actor, file);
  if (!place.ok) return place;

  const clients = await clientsOf(premises, vault);
  const header = { practice: vault.practice, madeAt: clock.now(), schemaVersion: migrations.length };
  const order = { file: place.value, header, recipients: vault.backupRecipients() };
  const trailer = await writeBackup(order, allRecords({ premises, vault, clients }));
  await noteDone(premises, vault, actor);
  return ok({ file: place.value, clients: trailer.counts["client"] ?? 0 });
}

/** What backups and the keys copy are called: an export of such a name would be taken for the latest backup. */
const OF_BACKUPS = /\.(?:backup|keys|part)$/i;

/** Nobody but the machine's owner says where on the machine a file goes, and nothing is written over. */
async function placeFor(
  { machine }: Premises,
  actor: Actor,
  file: string,
): Promise<Result<string, Failure | FileRefused>> {
  const isOwner = actor.kind === "operator";
  if (!isOwner && (basename(file) !== file || file.startsWith(".") || OF_BACKUPS.test(file)))
    return fail({ kind: "not-allowed", action: "export-practice" });
  if (isOwner && !isAbsolute(file)) return fail({ kind: "file-refused", because: "relative" });
  const path = isOwner ? file : join(machine.files.backups, file);
  if (!isOwner) await mkdir(machine.files.backups, { recursive: true, mode: 0o700 });
  if (!(await isThere(dirname(path)))) return fail({ kind: "file-refused", because: "unwritable" });
  return (await isThere(path)) ? fail({ kind: "file-refused", because: "exists" }) : ok(path);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

type Exporting = { readonly premises: Premises; readonly vault: Vault; readonly clients: readonly string[] };

async function* allRecords({ premises, vault, clients }: Exporting): AsyncGenerator<BackupRecord> {
  yield* await asJob(premises, vault, practiceRecords);
  yield scoreHeader();
  const instruments = premises.instruments ?? bundledInstruments;
  for (const client of clients) {
    const records = await asJob(premises, vault, (desk) => clientRecords(desk, client, instruments));
    // Erased since the list was made, or with keys that are gone: there is nothing to take along.
    if (records.ok) yield* records.value;
    else if (records.failure.kind !== "not-found") throw new UnreadableRecord(records.failure.table);
  }
}

/** An export with a hole in it would be taken for a whole one. */
class UnreadableRecord extends Error {
  override readonly name = "UnreadableRecord";

  constructor(table: string) {
    super(`A row of ${table} cannot be opened.`);
  }
}

const clientsOf = (premises: Premises, vault: Vault): Promise<readonly string[]> =>
  asJob(premises, vault, async ({ tx }) => {
    const rows = await tx
      .selectFrom("client")
      .select("id")
      .where("practice_id", "=", vault.practice)
      .where("state", "<>", "erased")
      .orderBy("id")
      .execute();
    return rows.map(({ id }) => id);
  });

async function asJob<Value>(
  { database, clock, ids }: Premises,
  vault: Vault,
  work: (desk: Desk) => Promise<Value>,
): Promise<Value> {
  const scope = {
    actor: { kind: "system", practice: vault.practice, job: "export-practice" } as const,
    now: clock.now(),
  };
  const done = await inTransaction(database, scope, async (tx) =>
    ok(await work({ tx, ...scope, vault, ids, trail: { note() {} } })),
  );
  invariant(done.ok, "this work has no failure of its own");
  return done.value;
}

async function noteDone({ database, clock, ids }: Premises, vault: Vault, actor: Actor): Promise<void> {
  const scope = { actor, now: clock.now() };
  await inTransaction(database, scope, async (tx) => {
    await writeTrail({ tx, ...scope, ids, mac: (bytes) => vault.auditMac(bytes) }, [
      { action: "export-practice", outcome: "done" },
    ]);
    return ok(undefined);
  });
}
