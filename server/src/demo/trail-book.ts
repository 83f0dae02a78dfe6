import { type Mac, nextHash } from "../audit/chain.ts";
import type { AuditEvent, Trail } from "../ports/trail.ts";
import type { Ids } from "../store/ids.ts";
import type { AuditEventRow } from "../store/ledger-rows.ts";
import type { Tx } from "../store/tables.ts";
import type { Scope } from "../store/transaction.ts";

/** The events of many people and moments, in the order in which they came about, until they are written in one piece. */
export type TrailBook = Trail & { readonly write: (tx: Tx, mac: Mac) => Promise<void> };

type Noted = Omit<AuditEventRow, "place" | "hash">;

/** Rows of one statement: each has twelve values, of which a statement takes 65,535. */
const AT_ONCE = 500;

/** @param scope who acts, and when, at the moment at which something is noted */
export function trailBook(scope: () => Scope, ids: Ids): TrailBook {
  const noted: Noted[] = [];
  return {
    note: (event) => void noted.push(rowOf(event, scope(), ids.next())),
    async write(tx, mac) {
      const { practice } = scope().actor;
      const head = await tx
        .selectFrom("audit_head")
        .select(["place", "hash"])
        .where("practice_id", "=", practice)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const rows: AuditEventRow[] = [];
      for (const each of noted) {
        const last = rows.at(-1) ?? head;
        const event = { ...each, place: last.place + 1 };
        rows.push({ ...event, hash: nextHash(mac, last.hash, event) });
      }
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await tx
          .insertInto("audit_event")
          .values(rows.slice(from, from + AT_ONCE))
          .execute();
      const { place, hash } = rows.at(-1) ?? head;
      await tx.updateTable("audit_head").set({ place, hash }).where("practice_id", "=", practice).execute();
    },
  };
}

const rowOf = ({ action, object, client, outcome }: AuditEvent, { actor, now }: Scope, id: string): Noted => ({
  practice_id: actor.practice,
  id,
  at: now,
  actor_kind: actor.kind,
  actor_id: "id" in actor ? actor.id : null,
  action,
  object_kind: object?.kind ?? null,
  object_id: object?.id ?? null,
  client_id: client ?? null,
  outcome,
});
