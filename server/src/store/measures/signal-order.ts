import { fail, type Instant, ok, type Result } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { BadCursor } from "../../ports/records.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { SignalRow } from "../tables.ts";

/** Risk before everything else, and then the more urgent. */
export const RANK: RawBuilder<number> = sql<number>`(case when is_risk then 0 else 10 end
  + case urgency when 'today' then 0 when 'next-session' then 1 else 2 end)`;

const URGENCIES: readonly SignalRow["urgency"][] = ["today", "next-session", "when-convenient"];
const NOT_RISK = 10;

const rankOf = ({ is_risk, urgency }: Pick<SignalRow, "is_risk" | "urgency">): number =>
  (is_risk ? 0 : NOT_RISK) + URGENCIES.indexOf(urgency);

type Placed = Pick<SignalRow, "is_risk" | "urgency" | "id"> & { readonly happened_at: Instant };

/** The place of a signal in the list, for the page that goes on after it. */
export const writePlace = (row: Placed): string =>
  `${rankOf(row)}.${writeCursor({ happenedAt: row.happened_at, id: row.id })}`;

/** @error bad-cursor when `after` is not what an answer gave. */
export function goesOnAfter(after: string | undefined): Result<RawBuilder<SqlBool>, BadCursor> {
  if (after === undefined) return ok(sql<SqlBool>`true`);
  const [, rank, place] = /^(\d{1,2})\.(.+)$/.exec(after) ?? [];
  if (rank === undefined || place === undefined) return fail({ kind: "bad-cursor" });
  const cursor = readCursor(place);
  if (!cursor.ok) return cursor;
  const { happenedAt, id } = cursor.value;
  return ok(sql<SqlBool>`(${RANK} > ${Number(rank)}::integer or (${RANK} = ${Number(rank)}::integer
    and (happened_at, id) < (${happenedAt}::timestamptz, ${id}::uuid)))`);
}
