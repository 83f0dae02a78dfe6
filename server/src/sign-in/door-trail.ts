import type { Instant } from "@attune/core";
import { writeTrail } from "../audit/write-trail.ts";
import type { Clock } from "../ports/clock.ts";
import type { AuditEvent } from "../ports/trail.ts";
import type { Ids } from "../store/ids.ts";
import type { Tx } from "../store/tables.ts";
import type { Vault } from "../vault/vault.ts";
import type { DoorEvent } from "./door.ts";
import type { Holder } from "./holder.ts";

type TrailKeeper = { readonly vault: Pick<Vault, "practice" | "auditMac">; readonly ids: Ids; readonly clock: Clock };

/** Writes what happened at the door onto the practice's chain. Whoever was turned away is nobody yet. */
export const recordAtDoor =
  ({ vault, ids, clock }: TrailKeeper) =>
  (tx: Tx, event: DoorEvent): Promise<void> => {
    const { practice } = vault;
    const now: Instant = clock.now();
    const { holder, outcome } = event;
    const actor = holder && outcome === "done" ? actorFor(practice, holder) : ({ kind: "door", practice } as const);
    return writeTrail({ tx, actor, now, ids, mac: (bytes) => vault.auditMac(bytes) }, [auditEvent(event)]);
  };

const actorFor = (practice: string, { kind, id }: Holder) =>
  kind === "member" ? ({ kind, practice, id, roles: [] } as const) : ({ kind, practice, id } as const);

function auditEvent({ action, outcome, holder, object }: DoorEvent): AuditEvent {
  const about = object === undefined ? holder : { kind: "credential", id: object };
  return {
    action,
    outcome,
    ...(about && { object: { kind: about.kind, id: about.id } }),
    ...(holder?.kind === "client" && { client: holder.id }),
  };
}
