import { type Instant, invariant, ok, type Result } from "@attune/core";
import { writeAnchor } from "../audit/anchor.ts";
import { chainIn } from "../audit/chain-in-database.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { Database } from "../store/database.ts";
import { askingIn } from "../store/dump/ask.ts";
import { loadPractice } from "../store/dump/load-practice.ts";
import { idsBy } from "../store/ids.ts";
import { migrate } from "../store/migrate.ts";
import { migrations } from "../store/migrations/index.ts";
import type { MigrationFailure } from "../store/migrations/migration-failure.ts";
import type { Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { VerifiedBackup } from "../vault/backup-file/backup.ts";
import type { Vault } from "../vault/vault.ts";
import type { BackupKeys } from "./backup-keys.ts";
import { checkRestored, type DoesNotHold } from "./check-restored.ts";

/** A later Attune made the backup. */
export type BackupNewer = { readonly kind: "backup-newer" };

export const isOfNewer = ({ header }: VerifiedBackup): boolean => header.schemaVersion > migrations.length;

export type ToLoad = {
  readonly backup: VerifiedBackup;
  readonly keys: BackupKeys;
  readonly vault: Vault;
  /** The file in which the head of the audit is kept. */
  readonly anchor: string;
  readonly now: () => Instant;
};
type Counted = { readonly rows: number; readonly leftOut: number };

/** The schema as it was when the backup was made: its rows fit into no other. */
export const schemaFor = ({ pool }: Database, { header }: VerifiedBackup): Promise<Result<unknown, MigrationFailure>> =>
  migrate(pool, migrations.slice(0, header.schemaVersion));

/**
 * Loads a backup in one transaction, checks what came, and notes in the audit that it was restored; then brings the schema
 * forward to that of now.
 */
export async function loadInto(
  database: Database,
  load: ToLoad,
): Promise<Result<Counted, DoesNotHold | MigrationFailure>> {
  const { practice } = load.vault;
  const actor = { kind: "system", practice, job: "restore" } as const;
  const scope = { actor, now: load.now() };
  const loaded = await inTransaction<Counted, DoesNotHold>(database, scope, (tx) => loadAndCheck(tx, load));
  if (!loaded.ok) return loaded;
  const forward = await migrate(database.pool, migrations);
  return forward.ok ? loaded : forward;
}

async function loadAndCheck(tx: Tx, load: ToLoad): Promise<Result<Counted, DoesNotHold>> {
  const { backup, keys, vault } = load;
  const ask = askingIn(tx);
  const loaded = await loadPractice(ask, backup.records(), keys.hasKeys);
  const checked = await checkRestored({ ask, vault, trailer: backup.trailer, loaded });
  if (!checked.ok) return checked;
  await endInvitations(tx, load);
  await noteRestored(tx, load);
  const rows = Object.values(loaded.counts).reduce((sum, count) => sum + count, 0);
  return ok({ rows, leftOut: loaded.leftOut });
}

/** Check-in links of then may have been used or ended since, and whoever has the backup has what they are known by. */
const endInvitations = (tx: Tx, { vault, now }: ToLoad): Promise<unknown> =>
  tx
    .updateTable("invitation")
    .set({ revoked_at: now() })
    .where("practice_id", "=", vault.practice)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();

/** The audit goes on from the backup's last event; from here on the anchors are those of this audit. */
async function noteRestored(tx: Tx, { vault, anchor, now }: ToLoad): Promise<void> {
  const { practice } = vault;
  const mac = (bytes: Uint8Array) => vault.auditMac(bytes);
  const at = now();
  const actor = { kind: "system", practice, job: "restore" } as const;
  await writeTrail({ tx, actor, now: at, ids: idsBy(now), mac }, [{ action: "restore-backup", outcome: "done" }]);
  const { head } = await chainIn(askingIn(tx)).ends();
  invariant(head !== undefined, "a restored audit has a head");
  const hash = head.hash.toString("hex");
  await writeAnchor({ file: anchor, practice, mac }, { place: head.place, hash, at }, "restored");
}
