import { fail, ok, type Result } from "@attune/core";
import { chainIn } from "../audit/chain-in-database.ts";
import { verifyChain } from "../audit/verify-chain.ts";
import { ownerOf, SEALED_COLUMNS, type SealedColumn } from "../keys/sealed-columns.ts";
import type { AskRows } from "../store/dump/ask.ts";
import type { Loaded } from "../store/dump/load-practice.ts";
import type { BackupTrailer } from "../vault/backup-file/backup.ts";
import type { Vault } from "../vault/vault.ts";

/** What was restored is not what was backed up. */
export type DoesNotHold = {
  readonly kind: "backup-does-not-hold";
  readonly because: "counts" | "audit" | "sealed-rows";
};

/** Rows that are opened to see that keys and rows belong together, at least so many where there are. */
const OPENED = 100;
const OF_A_TABLE = 8;

export type ToCheck = {
  readonly ask: AskRows;
  readonly vault: Vault;
  readonly trailer: BackupTrailer;
  readonly loaded: Loaded;
};

/** Whether all rows came, the audit holds, and rows drawn by chance open. */
export async function checkRestored(check: ToCheck): Promise<Result<void, DoesNotHold>> {
  if (!(await hasAllRows(check))) return doesNotHold("counts");
  const anchors = { lines: [], isChanged: false };
  const { vault } = check;
  const chain = await verifyChain({ ...chainIn(check.ask), mac: (bytes) => vault.auditMac(bytes), anchors });
  if (!chain.holds) return doesNotHold("audit");
  return (await rowsOpen(check)) ? ok(undefined) : doesNotHold("sealed-rows");
}

const doesNotHold = (because: DoesNotHold["because"]) => fail<DoesNotHold>({ kind: "backup-does-not-hold", because });

/** What was counted as put in is there, and with what was left out it is what the backup held. */
async function hasAllRows({ ask, trailer, loaded }: ToCheck): Promise<boolean> {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  if (sum(loaded.counts) + loaded.leftOut !== sum(trailer.counts)) return false;
  for (const [table, count] of Object.entries(loaded.counts)) {
    const [row] = await ask<{ readonly count: number }>(
      `select count(*) as count from ${table} where practice_id = attune_practice()`,
    );
    if (Number(row?.count) !== count) return false;
  }
  return true;
}

async function rowsOpen({ ask, vault }: ToCheck): Promise<boolean> {
  let left = OPENED;
  for (const column of SEALED_COLUMNS) {
    const rows = await ask<Readonly<Record<string, unknown>>>(
      `select * from ${column.table} where practice_id = attune_practice() and length(${column.column}) > 0
        order by random() limit ${Math.max(OF_A_TABLE, Math.ceil(left / SEALED_COLUMNS.length))}`,
    );
    if (!rows.every((row) => opens(vault, column, row))) return false;
    left -= rows.length;
  }
  return true;
}

function opens(vault: Vault, column: SealedColumn, row: Readonly<Record<string, unknown>>): boolean {
  return vault.openBytes(ownerOf(column, row), column.placeOf(row), row[column.column] as Buffer).ok;
}
