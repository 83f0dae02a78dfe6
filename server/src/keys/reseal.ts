import { type Instant, ok, type Result } from "@attune/core";
import { faultPoint } from "../faults/fault-point.ts";
import type { Database } from "../store/database.ts";
import { type AskRows, askingIn } from "../store/dump/ask.ts";
import type { RecordDamaged } from "../store/sealing.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import { type AnyRow, ownerOf, type SealedColumn } from "./sealed-columns.ts";

export type Resealing = {
  readonly database: Database;
  readonly vault: Vault;
  readonly now: () => Instant;
};

/** Rows looked at in one transaction: short, so that others get their turn. */
const AT_ONCE = 100;

/**
 * Seals anew, in a column, what an older key sealed. A row that somebody changes
 * meanwhile is left as they leave it, which is under the newest key. The version of a row stays, as nothing in it changes.
 *
 * @returns how many rows were sealed anew
 * @error record-damaged for a row that cannot be opened; nothing may be retired then.
 */
export async function reseal(resealing: Resealing, column: SealedColumn): Promise<Result<number, RecordDamaged>> {
  let resealed = 0;
  let after: readonly unknown[] | undefined;
  for (;;) {
    const page = await inOwn(resealing, (ask) => resealPage({ resealing, column, ask }, after));
    if (!page.ok) return page;
    resealed += page.value.resealed;
    after = page.value.last;
    if (after === undefined) return ok(resealed);
    faultPoint("rotation-half");
  }
}

type Work = {
  readonly resealing: Resealing;
  readonly column: SealedColumn;
  readonly ask: AskRows;
};
type Resealed = { readonly resealed: number; readonly last: readonly unknown[] | undefined };

async function resealPage(work: Work, after: readonly unknown[] | undefined): Promise<Result<Resealed, RecordDamaged>> {
  const { column, ask } = work;
  const rows = await pageOf(work, after);
  let resealed = 0;
  for (const row of rows) {
    const sealed = sealedAnew(work, row);
    if (!sealed.ok) return sealed;
    if (sealed.value === undefined) continue;
    await put(ask, column, { row, sealed: sealed.value });
    resealed += 1;
  }
  const last = rows.at(-1);
  const goesOn = rows.length === AT_ONCE && last !== undefined && column.keys.length > 0;
  return ok({ resealed, last: goesOn ? column.keys.map((key) => last[key]) : undefined });
}

function pageOf({ column, ask }: Work, after: readonly unknown[] | undefined): Promise<readonly AnyRow[]> {
  const { table, keys } = column;
  const values: unknown[] = [];
  const value = (each: unknown): string => `$${values.push(each)}`;
  const conditions = ["practice_id = attune_practice()", `${column.column} is not null`];
  if (after !== undefined) conditions.push(`(${keys.join(", ")}) > (${after.map(value).join(", ")})`);
  const order = keys.length > 0 ? `order by ${keys.join(", ")}` : "";
  return ask(`select * from ${table} where ${conditions.join(" and ")} ${order} limit ${AT_ONCE} for update`, values);
}

/** Nothing where the newest key sealed it already, or where its client was erased. */
function sealedAnew({ resealing: { vault }, column }: Work, row: AnyRow): Result<Buffer | undefined, RecordDamaged> {
  const old = row[column.column] as Buffer;
  const owner = ownerOf(column, row);
  if (old.length === 0 || !vault.isStale(owner, old)) return ok(undefined);
  const place = column.placeOf(row);
  const opened = vault.openBytes(owner, place, old);
  const sealed = opened.ok ? vault.sealBytes(owner, place, opened.value) : opened;
  if (sealed.ok) return sealed;
  return { ok: false, failure: { kind: "record-damaged", table: place.table, row: place.row } };
}

async function put(
  ask: AskRows,
  { table, column, keys }: SealedColumn,
  { row, sealed }: { readonly row: AnyRow; readonly sealed: Buffer },
): Promise<void> {
  const which = keys.map((key, at) => `and ${key} = $${at + 2}`).join(" ");
  const values = [sealed, ...keys.map((key) => row[key])];
  await ask(`update ${table} set ${column} = $1 where practice_id = attune_practice() ${which}`, values);
}

function inOwn<Value, Failure>(
  { database, vault, now }: Resealing,
  work: (ask: AskRows) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const actor = { kind: "system", practice: vault.practice, job: "rotate-keys" } as const;
  return inTransaction(database, { actor, now: now() }, (tx) => work(askingIn(tx)));
}
