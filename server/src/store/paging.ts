import { type Instant, ok, type Result } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { BadCursor, Page, PageAsked } from "../ports/records.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";

/** Columns by which a list is ordered, the latest first. */
type Order = { readonly at: string; readonly id: string };

/**
 * The condition that a page goes on after the one before; always true for the first.
 *
 * @error bad-cursor when `after` is not what an answer gave.
 */
export function goesOn({ after }: PageAsked, order: Order): Result<RawBuilder<SqlBool>, BadCursor> {
  if (after === undefined) return ok(sql<SqlBool>`true`);
  const cursor = readCursor(after);
  if (!cursor.ok) return cursor;
  const { happenedAt, id } = cursor.value;
  return ok(sql<SqlBool>`(${sql.ref(order.at)}, ${sql.ref(order.id)}) < (${happenedAt}::timestamptz, ${id}::uuid)`);
}

/** A page of rows, of which one more was asked for than is shown: it says that there is a next page. */
export function asPage<Row, Shown>(
  rows: readonly Row[],
  { limit }: PageAsked,
  show: { readonly row: (row: Row) => Shown; readonly cursor: (row: Row) => Cursor },
): Page<Shown> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const page = { rows: shown.map(show.row) };
  return rows.length > limit && last !== undefined ? { ...page, next: writeCursor(show.cursor(last)) } : page;
}

/** Rows that are opened one by one; the first that cannot be opened is the failure of the whole list. */
export function openAll<Row, Opened, Failure>(
  rows: readonly Row[],
  open: (row: Row) => Result<Opened, Failure>,
): Result<readonly Opened[], Failure> {
  const all: Opened[] = [];
  for (const row of rows) {
    const opened = open(row);
    if (!opened.ok) return opened;
    all.push(opened.value);
  }
  return ok(all);
}

export const byCreation = (row: { readonly created_at: Instant; readonly id: string }): Cursor => ({
  happenedAt: row.created_at,
  id: row.id,
});
