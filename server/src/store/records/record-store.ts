import type { RecordKind } from "@attune/api";
import { fail, type Instant, ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { ClientPermit } from "../../access/permit.ts";
import type { NotFound } from "../../access/permit-for.ts";
import type { KeptRecord, LeadsNowhere, Locked, RecordFields, RecordStore } from "../../ports/records.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import { type Desk, writerOf } from "../desk.ts";
import { openJson, type RecordDamaged, type Sealer, sealJson } from "../sealing.ts";
import type { ClientRow } from "../tables.ts";
import { codeOf } from "../transaction.ts";
import { clearOf, columnsOf, isLocked, isWithinLimits, limitsOf, saidOf, tableOf } from "./columns.ts";

/** Records of every kind on the practice's database. What is seen or written goes onto the trail here. */
export const recordStore = (desk: Desk): RecordStore => ({
  list: (permit, kind, page) => list({ desk, permit, kind }, page),
  get: (permit, kind, id) => get({ desk, permit, kind }, id),
  add: (permit, kind, fields) => add({ desk, permit, kind }, fields),
  change: (permit, kind, edit) => change({ desk, permit, kind }, edit),
  remove: (permit, kind, edit) => remove({ desk, permit, kind }, edit),
});

type Work = { readonly desk: Desk; readonly permit: ClientPermit; readonly kind: RecordKind };
type Row = ClientRow;

const list = async (
  { desk, permit, kind }: Work,
  { after, limit }: Parameters<RecordStore["list"]>[2],
): ReturnType<RecordStore["list"]> => {
  const cursor = after === undefined ? undefined : readCursor(after);
  if (cursor?.ok === false) return cursor;

  let query = rowsOf({ desk, permit, kind });
  if (cursor !== undefined) {
    const { happenedAt, id } = cursor.value;
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple("happened_at", "id"), "<", tuple(happenedAt, id)));
  }
  const rows = await query
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();

  desk.trail.note({ action: permit.action, client: permit.client, outcome: "seen" });
  const records: KeptRecord[] = [];
  for (const row of rows.slice(0, limit)) {
    const record = opened({ desk, permit, kind }, row);
    if (!record.ok) return record;
    records.push(record.value);
  }
  const last = records.at(-1);
  if (rows.length <= limit || last === undefined) return ok({ rows: records });
  return ok({ rows: records, next: writeCursor({ happenedAt: last.happenedAt, id: last.id }) });
};

const get = async ({ desk, permit, kind }: Work, id: string): ReturnType<RecordStore["get"]> => {
  const row: Row | undefined = await rowsOf({ desk, permit, kind }).where("id", "=", id).executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  desk.trail.note({ action: permit.action, object: { kind: kind.id, id }, client: permit.client, outcome: "seen" });
  return opened({ desk, permit, kind }, row);
};

const add = async ({ desk, permit, kind }: Work, fields: RecordFields): ReturnType<RecordStore["add"]> => {
  const { tx, actor, now, ids } = desk;
  if (!isWithinLimits(kind, permit, fields)) return fail({ kind: "not-allowed", action: permit.action });
  const id = ids.next();
  const sealed = sealJson(
    sealerOf({ desk, permit, kind }),
    { table: tableOf(kind), row: id, version: 1 },
    saidOf(kind, fields),
  );
  if (!sealed.ok) return sealed;
  const row = {
    practice_id: actor.practice,
    client_id: permit.client,
    id,
    version: 1,
    happened_at: (fields["happenedAt"] as Instant | undefined) ?? now,
    created_at: now,
    created_by: writerOf(desk),
    changed_at: now,
    ...columnsOf(kind, fields),
    sealed: sealed.value,
  };
  return leading(async () => {
    await tx.insertInto(tableOf(kind)).values(row).execute();
    desk.trail.note({ action: permit.action, object: { kind: kind.id, id }, client: permit.client, outcome: "done" });
    return ok({ id, version: 1 });
  });
};

const change = async (
  work: Work,
  { id, version, fields }: Parameters<RecordStore["change"]>[2],
): ReturnType<RecordStore["change"]> => {
  const { desk, permit, kind } = work;
  const row = await rowToChange(work, id);
  if (row === undefined || isLocked(kind, row)) return fail(await whyNot(work, id));
  if (row.version !== version) return fail({ kind: "changed-meanwhile", version: row.version });

  if (!isWithinLimits(kind, permit, fields)) return fail({ kind: "not-allowed", action: permit.action });
  const next = version + 1;
  const sealed = sealJson(sealerOf(work), { table: tableOf(kind), row: id, version: next }, saidOf(kind, fields));
  if (!sealed.ok) return sealed;
  const changed = {
    version: next,
    changed_at: desk.now,
    happened_at: (fields["happenedAt"] as Instant | undefined) ?? row.happened_at,
    ...columnsOf(kind, fields),
    sealed: sealed.value,
  };
  return leading(async () => {
    await desk.tx
      .updateTable(tableOf(kind))
      .set(changed)
      .where("practice_id", "=", row.practice_id)
      .where("client_id", "=", row.client_id)
      .where("id", "=", id)
      .execute();
    desk.trail.note({ action: permit.action, object: { kind: kind.id, id }, client: permit.client, outcome: "done" });
    return ok({ id, version: next });
  });
};

const remove = async (
  work: Work,
  { id, version }: Parameters<RecordStore["remove"]>[2],
): ReturnType<RecordStore["remove"]> => {
  const { desk, permit, kind } = work;
  const row = await rowToChange(work, id);
  if (row === undefined || isLocked(kind, row)) return fail(await whyNot(work, id));
  if (row.version !== version) return fail({ kind: "changed-meanwhile", version: row.version });
  return leading(async () => {
    await desk.tx
      .deleteFrom(tableOf(kind))
      .where("practice_id", "=", row.practice_id)
      .where("client_id", "=", row.client_id)
      .where("id", "=", id)
      .execute();
    desk.trail.note({ action: permit.action, object: { kind: kind.id, id }, client: permit.client, outcome: "done" });
    return ok(undefined);
  });
};

/** The rows of a kind that a permit reaches. */
function rowsOf({ desk, permit, kind }: Work) {
  let query = desk.tx
    .selectFrom(tableOf(kind))
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", permit.client);
  if (permit.onlyOwn) query = query.where("created_by", "=", writerOf(desk));
  for (const [column, value] of Object.entries(limitsOf(kind, permit)))
    query = query.where(sql.ref(column), "=", value);
  return query;
}

/** Taken for writing, so that of two windows one waits for the other. */
const rowToChange = (work: Work, id: string): Promise<Row | undefined> =>
  rowsOf(work).where("id", "=", id).forUpdate().executeTakeFirst();

/** A locked record cannot be taken for writing at all: row-level security hides it there, so it is looked at. */
async function whyNot(work: Work, id: string): Promise<NotFound | Locked> {
  const row = await rowsOf(work).where("id", "=", id).executeTakeFirst();
  return { kind: row !== undefined && isLocked(work.kind, row) ? "locked" : "not-found" };
}

const FOREIGN_KEY = "23503";

/** A foreign key that leads nowhere is an ordinary failure: the other record is not this client's, or is gone. */
async function leading<Done extends Result<unknown, unknown>>(
  write: () => Promise<Done>,
): Promise<Done | { readonly ok: false; readonly failure: LeadsNowhere }> {
  try {
    return await write();
  } catch (error) {
    if (codeOf(error) !== FOREIGN_KEY) throw error;
    return fail<LeadsNowhere>({ kind: "leads-nowhere" });
  }
}

const sealerOf = ({ desk, permit, kind }: Work): Sealer => ({
  vault: desk.vault,
  client: permit.client,
  store: kind.store,
});

function opened(work: Work, row: Row): Result<KeptRecord, NotFound | RecordDamaged> {
  const { id, version } = row;
  const said = openJson<RecordFields>(sealerOf(work), { table: tableOf(work.kind), row: id, version }, row.sealed);
  if (!said.ok) return said;
  return ok({
    id,
    version,
    happenedAt: row.happened_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    ...clearOf(work.kind, row),
    ...said.value,
  });
}
