import type { AuditEvent, Trail } from "../ports/trail.ts";

/** The trail of one transaction until it is written. */
export type PendingTrail = Trail & { readonly events: () => readonly AuditEvent[] };

export function pendingTrail(): PendingTrail {
  const events: AuditEvent[] = [];
  return {
    note(event) {
      events.push(event);
    },
    events: () => events,
  };
}
