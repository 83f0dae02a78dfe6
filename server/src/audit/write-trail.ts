import type { Instant } from "@attune/core";
import { sql } from "kysely";
import type { Actor } from "../ports/actor.ts";
import type { AuditEvent } from "../ports/trail.ts";
import type { Ids } from "../store/ids.ts";
import type { AuditEventRow } from "../store/ledger-rows.ts";
import type { Tx } from "../store/tables.ts";
import { type Mac, nextHash } from "./chain.ts";

export type TrailPen = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Instant;
  readonly ids: Ids;
  readonly mac: Mac;
};

/**
 * Writes the events of a transaction onto the practice's chain. The head is taken for writing, so two transactions of
 * one practice chain one after the other; it is done last, so that this wait is short.
 */
export async function writeTrail(pen: TrailPen, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { tx, actor } = pen;
  const head = await tx
    .selectFrom("audit_head")
    .select(["place", "hash"])
    .where("practice_id", "=", actor.practice)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const rows = chained(pen, head, events);
  const last = rows.at(-1);
  if (last === undefined) return;
  await sql`with moved as (
      update audit_head set place = ${last.place}, hash = ${last.hash} where practice_id = ${actor.practice}
    ) insert into audit_event (practice_id, place, id, at, actor_kind, actor_id, action, object_kind, object_id,
      client_id, outcome, hash) values ${sql.join(rows.map(valuesOf))}`.execute(tx);
}

type Head = { readonly place: number; readonly hash: Buffer };

function chained({ actor, now, ids, mac }: TrailPen, head: Head, events: readonly AuditEvent[]): AuditEventRow[] {
  const rows: AuditEventRow[] = [];
  for (const { action, object, client, outcome } of events) {
    const before = rows.at(-1) ?? head;
    const event = {
      practice_id: actor.practice,
      place: before.place + 1,
      id: ids.next(),
      at: now,
      actor_kind: actor.kind,
      actor_id: "id" in actor ? actor.id : null,
      action,
      object_kind: object?.kind ?? null,
      object_id: object?.id ?? null,
      client_id: client ?? null,
      outcome,
    };
    rows.push({ ...event, hash: nextHash(mac, before.hash, event) });
  }
  return rows;
}

const valuesOf = (row: AuditEventRow) =>
  sql`(${row.practice_id}::uuid, ${row.place}::bigint, ${row.id}::uuid, ${row.at}::timestamptz, ${row.actor_kind},
    ${row.actor_id}::uuid, ${row.action}, ${row.object_kind}, ${row.object_id}::uuid, ${row.client_id}::uuid,
    ${row.outcome}, ${row.hash}::bytea)`;
