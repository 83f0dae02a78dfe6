import type { AuditEventRow } from "../store/ledger-rows.ts";

/** What the hash of an event binds; everything but the hash itself. */
export type ChainedEvent = Omit<AuditEventRow, "hash">;

/** Makes 32 bytes that only this practice can make. */
export type Mac = (bytes: Uint8Array) => Buffer;

/** The head of an empty chain. */
export const START = Buffer.alloc(32);

/** The hash of an event on top of the one before: a change anywhere below changes every hash above. */
export const nextHash = (mac: Mac, before: Uint8Array, event: ChainedEvent): Buffer =>
  mac(Buffer.concat([before, Buffer.from(canonical(event), "utf8")]));

/** One text for one event: the fields in a fixed order, as JSON, so no two events have the same. */
const canonical = (event: ChainedEvent): string =>
  JSON.stringify([
    event.practice_id,
    event.place,
    event.id,
    event.at,
    event.actor_kind,
    event.actor_id,
    event.action,
    event.object_kind,
    event.object_id,
    event.client_id,
    event.outcome,
  ]);
