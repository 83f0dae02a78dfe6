import { fail, ok, type Result } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { ClientPermit, Permit } from "../../access/permit.ts";
import type { NotFound } from "../../access/permit-for.ts";
import type { KeptClosing, KeptSignal, SignalStore } from "../../ports/signals.ts";
import { type Desk, writerOf } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { SignalRow } from "../tables.ts";
import { type AmendmentsOf, amendmentsOf } from "./amended-answers.ts";
import { openSignal, type SealedSignal, sealedSignalOf, sealRow, toSignal, withOpened } from "./sealed-rows.ts";
import { goesOnAfter, RANK, writePlace } from "./signal-order.ts";

/** Signals on the practice's database. */
export const signalStore = (desk: Desk): SignalStore => ({
  list: (permit, asked) => list(desk, permit, asked),
  toClose: (permit, which) => toClose(desk, permit, which),
  close: (permit, signal, closing) => close({ desk, permit }, signal, closing),
});

/** It rests on what one member predicted, and shows that to nobody else. */
export const OF_ONE_MEMBER = "predicted-felt-gap-widening";

const mine = (desk: Desk): RawBuilder<SqlBool> =>
  sql<SqlBool>`(rule <> ${OF_ONE_MEMBER} or created_by = ${writerOf(desk)}::uuid)`;

/** Of all clients whom somebody treats, or whose record is shared with them. */
const ofCaseload = ({ actor, now, ...desk }: Desk): RawBuilder<SqlBool> => {
  const me = writerOf({ actor, ...desk });
  return sql<SqlBool>`(client_id in (select c.client_id from care c where c.practice_id = ${actor.practice}::uuid
      and c.member_id = ${me}::uuid and c.ended_at is null)
    or client_id in (select s.client_id from share s where s.practice_id = ${actor.practice}::uuid
      and s.member_id = ${me}::uuid and s.ended_at is null and s.until > ${now}::timestamptz and 'record' = any (s.parts)))`;
};

const rowsFor = (desk: Desk, { client }: Permit) =>
  desk.tx
    .selectFrom("signal")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where(client === undefined ? ofCaseload(desk) : sql<SqlBool>`client_id = ${client}::uuid`)
    .where(mine(desk));

async function list(
  desk: Desk,
  permit: Permit,
  { state = "open", after, limit }: Parameters<SignalStore["list"]>[1],
): ReturnType<SignalStore["list"]> {
  const further = goesOnAfter(after);
  if (!further.ok) return further;
  const rows = await rowsFor(desk, permit)
    .where("state", "=", state)
    .where(further.value)
    .orderBy(RANK)
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { client } = permit;
  desk.trail.note({ action: permit.action, ...(client !== undefined && { client }), outcome: "seen" });

  const shown = rows.slice(0, limit);
  const kept = await toKept(
    desk,
    client !== undefined ? shown : shown.filter(({ client_id }) => desk.vault.hasClient(client_id)),
  );
  const last = shown.at(-1);
  if (!kept.ok || rows.length <= limit || last === undefined) return kept.ok ? ok({ rows: kept.value }) : kept;
  return ok({ rows: kept.value, next: writePlace(last) });
}

async function toKept(
  desk: Desk,
  rows: readonly SignalRow[],
): Promise<Result<readonly KeptSignal[], NotFound | RecordDamaged>> {
  const opened = withOpened(rows, (row) => openSignal(desk, row));
  if (!opened.ok) return opened;
  const amendments = await amendmentsOf(desk, rows);
  const kept: KeptSignal[] = [];
  for (const { row, said } of opened.value) {
    const each = keptSignal(row, said, amendments);
    if (!each.ok) return each;
    kept.push(each.value);
  }
  return ok(kept);
}

function keptSignal(
  row: SignalRow,
  said: SealedSignal,
  amendments: AmendmentsOf,
): Result<KeptSignal, NotFound | RecordDamaged> {
  const amended = amendments(row, said);
  if (!amended.ok) return amended;
  const closing = closingOf(row, said);
  return ok({
    id: row.id,
    version: row.version,
    signal: toSignal(row, said),
    ruleVersion: row.rule_version,
    state: row.state,
    happenedAt: row.happened_at,
    ...(row.administration_id !== null && { administrationId: row.administration_id }),
    ...(amended.value !== undefined && { amendedTo: amended.value }),
    ...(closing !== undefined && { closing }),
  });
}

const closingOf = (
  { closed_at, closed_by }: Pick<SignalRow, "closed_at" | "closed_by">,
  { closing }: SealedSignal,
): KeptClosing | undefined =>
  closing === undefined || closed_at === null || closed_by === null
    ? undefined
    : { ...closing, closedAt: closed_at, closedBy: closed_by };

async function toClose(
  desk: Desk,
  permit: ClientPermit,
  { id, version }: Parameters<SignalStore["toClose"]>[1],
): ReturnType<SignalStore["toClose"]> {
  const row = await rowsFor(desk, permit).where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined) return fail({ kind: "not-found" });
  if (row.version !== version) return fail({ kind: "changed-meanwhile", version: row.version });
  const kept = await toKept(desk, [row]);
  if (!kept.ok) return kept;
  const [signal] = kept.value;
  return signal === undefined ? fail({ kind: "not-found" }) : ok(signal);
}

type Work = { readonly desk: Desk; readonly permit: ClientPermit };

async function close(
  { desk, permit }: Work,
  { id, version, signal }: KeptSignal,
  closing: Parameters<SignalStore["close"]>[2],
): ReturnType<SignalStore["close"]> {
  const { tx, actor, now, trail } = desk;
  const { client, action } = permit;
  const next = version + 1;
  const said = { ...sealedSignalOf(signal), closing };
  const sealed = sealRow(desk, client, { table: "signal", row: id, version: next, said });
  if (!sealed.ok) return sealed;
  await tx
    .updateTable("signal")
    .set({
      version: next,
      changed_at: now,
      state: "closed",
      closed_at: now,
      closed_by: writerOf(desk),
      sealed: sealed.value,
    })
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("id", "=", id)
    .execute();
  trail.note({ action, object: { kind: "signal", id }, client, outcome: "done" });
  return ok({ id, version: next });
}
