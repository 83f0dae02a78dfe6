import { mkdir, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fail, ok, type Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import type { AlreadyRunning, BackupMade, FileRefused, NotSetUp } from "../ports/upkeep.ts";
import { keysCopyIn } from "../serve/data-folder.ts";
import type { AskRows } from "../store/dump/ask.ts";
import { dumpPractice } from "../store/dump/dump-practice.ts";
import { snapshot } from "../store/dump/snapshot.ts";
import { spool, sweepSpools } from "../store/dump/spool.ts";
import { migrations } from "../store/migrations/index.ts";
import type { BackupHeader, BackupRecord, BackupTrailer } from "../vault/backup-file/backup.ts";
import { writeBackup } from "../vault/backup-file/write-backup.ts";
import type { Vault } from "../vault/vault.ts";
import { backupName, backupsIn } from "./backup-name.ts";
import { isSetUp, keptBackups } from "./settings.ts";

/** What a backup is made of. */
export type BackedUp = Pick<Premises, "database" | "practice" | "vaultOf" | "clock" | "ids" | "machine">;
export type BackupFailure = NotSetUp | AlreadyRunning | FileRefused;

const running = new WeakSet<BackedUp["database"]>();

/**
 * Writes one encrypted file with all rows of the practice as they were at one moment, and the keys' own copy beside it.
 * Backups in the practice's own folder beyond the number that is to be kept are removed, the oldest first.
 *
 * @param file where to; left out, in the practice's own folder of backups
 * @error not-set-up, already-running, file-refused when something lies there, or nothing can be written there.
 */
export async function makeBackup(premises: BackedUp, file?: string): Promise<Result<BackupMade, BackupFailure>> {
  const vault = premises.vaultOf(premises.practice() ?? "");
  if (vault === undefined || !(await isSetUp(premises, vault))) return fail({ kind: "not-set-up" });
  if (running.has(premises.database)) return fail({ kind: "already-running" });
  running.add(premises.database);
  try {
    return await make(premises, vault, file);
  } finally {
    running.delete(premises.database);
  }
}

async function make(premises: BackedUp, vault: Vault, file?: string): Promise<Result<BackupMade, FileRefused>> {
  const { files } = premises.machine;
  const began = performance.now();
  const header = { practice: vault.practice, madeAt: premises.clock.now(), schemaVersion: migrations.length };
  const to = file ?? join(files.backups, backupName(vault.practice, header.madeAt));
  const free = await isFree(to);
  if (!free.ok) return free;

  await sweepSpools(files.backups);
  const trailer = await write(premises, { vault, header, file: to });
  // After the rows: whoever was added before them has keys in the copy.
  const keysFile = file === undefined ? keysCopyIn(files, vault.practice) : `${file}.keys`;
  await vault.copyKeys(keysFile);
  if (file === undefined) await keepNewest(premises, vault);
  const rows = Object.values(trailer.counts).reduce((sum, count) => sum + count, 0);
  const { size: bytes } = await stat(to);
  return ok({ file: to, keysFile, bytes, rows, seconds: (performance.now() - began) / 1000 });
}

async function isFree(file: string): Promise<Result<void, FileRefused>> {
  if (!isAbsolute(file)) return fail({ kind: "file-refused", because: "relative" });
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    return fail({ kind: "file-refused", because: "unwritable" });
  }
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  return isThere ? fail({ kind: "file-refused", because: "exists" }) : ok(undefined);
}

type Order = { readonly vault: Vault; readonly header: BackupHeader; readonly file: string };

/**
 * Where there is one connection, the rows are first put aside as fast as the disk takes them, and packed and encrypted when
 * others have their turn again.
 */
async function write(premises: BackedUp, { vault, header, file }: Order): Promise<BackupTrailer> {
  const order = { file, header, recipients: vault.backupRecipients() };
  const scope = { practice: vault.practice, now: premises.clock.now() };
  const pack = (records: AsyncIterable<BackupRecord>) => writeBackup(order, records);
  if (premises.database.kind === "postgres") {
    return snapshot(premises.database, scope, (ask) => pack(dumpPractice(ask)));
  }
  const aside = (ask: AskRows) => spool(dumpPractice(ask), premises.machine.files.backups);
  const rows = await snapshot(premises.database, scope, aside);
  try {
    return await pack(rows.records());
  } finally {
    await rows.remove();
  }
}

async function keepNewest(premises: BackedUp, vault: Vault): Promise<void> {
  const kept = await keptBackups(premises, vault);
  const backups = await backupsIn(premises.machine.files, vault.practice);
  for (const { file } of backups.slice(kept)) await rm(file, { force: true });
}

/** Writes the copy of all keys anew, where there is one: after an erasure it must not hold what was destroyed. */
export async function refreshKeysCopy(
  { machine }: { readonly machine: Pick<BackedUp["machine"], "files"> },
  vault: Vault,
): Promise<void> {
  await mkdir(machine.files.backups, { recursive: true, mode: 0o700 });
  await vault.copyKeys(keysCopyIn(machine.files, vault.practice));
}
