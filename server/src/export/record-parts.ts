import type { ClientExport, RecordKind } from "@attune/api";
import { ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { Desk } from "../store/desk.ts";
import { openAll } from "../store/paging.ts";
import { clearOf, tableOf } from "../store/records/columns.ts";
import { openJson } from "../store/sealing.ts";
import type { ClientRow } from "../store/tables.ts";
import type { KindAsked, Unreadable } from "./document-asked.ts";

type Exported = Readonly<Record<string, unknown>>;

/** A client's records by kind, the oldest first. */
export async function recordsOf(
  desk: Desk,
  client: string,
  kinds: readonly KindAsked[],
): Promise<Result<ClientExport["records"], Unreadable>> {
  const all: Record<string, readonly Exported[]> = {};
  for (const asked of kinds) {
    const opened = openAll(await rowsOf(desk, client, asked), (row) => asRecord(desk, asked.kind, row));
    if (!opened.ok) return opened;
    if (opened.value.length > 0) all[asked.kind.id] = opened.value;
  }
  return ok(all as never);
}

async function rowsOf(
  { tx, vault }: Desk,
  client: string,
  { kind, where, writtenBy }: KindAsked,
): Promise<readonly ClientRow[]> {
  let query = tx
    .selectFrom(tableOf(kind))
    .selectAll()
    .where("practice_id", "=", vault.practice)
    .where("client_id", "=", client);
  if (writtenBy !== undefined) query = query.where("created_by", "=", writtenBy);
  for (const [column, value] of Object.entries(where)) query = query.where(sql.ref(column), "=", value);
  return query.orderBy("happened_at").orderBy("id").execute();
}

function asRecord({ vault }: Desk, kind: RecordKind, row: ClientRow): Result<Exported, Unreadable> {
  const { id, version, client_id: client } = row;
  const place = { table: tableOf(kind), row: id, version };
  const said = openJson<Exported>({ vault, client, store: kind.store }, place, row.sealed);
  if (!said.ok) return said;
  return ok({
    id,
    version,
    happenedAt: row.happened_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    ...clearOf(kind, row),
    ...said.value,
  });
}
