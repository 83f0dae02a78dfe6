import { fail, ok, type Result } from "@attune/core";
import { portsFor } from "../app/ports-for.ts";
import type { Premises } from "../app/premises.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import type { Ports } from "../ports/ports.ts";
import type { AuditEvent } from "../ports/trail.ts";
import { inTransaction } from "../store/transaction.ts";

/** Who looks, and what the audit says of it. */
export type Look = { readonly actor: Actor; readonly seen: Omit<AuditEvent, "outcome"> };

/**
 * Reads what a document needs, in one transaction that ends before the document is made. However many parts were read,
 * it was one look, and the audit has it once.
 */
export async function lookOnce<Parts>(
  premises: Premises,
  { actor, seen }: Look,
  read: (ports: Ports) => Promise<Result<Parts, Failure>>,
): Promise<Result<Parts, Failure>> {
  const vault = premises.vaultOf(actor.practice);
  if (vault === undefined) return fail({ kind: "not-found" });
  const { database, clock, ids } = premises;
  const scope = { actor, now: clock.now() };
  return inTransaction<Parts, Failure>(database, scope, async (tx) => {
    const parts = await read(portsFor({ tx, ...scope, vault, ids, trail: pendingTrail() }, premises));
    if (!parts.ok) return parts;
    const pen = { tx, ...scope, ids, mac: (bytes: Uint8Array) => vault.auditMac(bytes) };
    await writeTrail(pen, [{ ...seen, outcome: "seen" }]);
    return ok(parts.value);
  });
}
