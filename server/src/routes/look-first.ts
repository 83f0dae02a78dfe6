import { fail, type Result } from "@attune/core";
import { portsFor } from "../app/ports-for.ts";
import type { Premises } from "../app/premises.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import type { Failure } from "../failure.ts";
import type { Actor } from "../ports/actor.ts";
import type { Ports } from "../ports/ports.ts";
import { inTransaction } from "../store/transaction.ts";

/**
 * Asks for leave before work that takes long, in a transaction of its own that writes nothing. What is done afterwards
 * asks again, in the transaction that keeps it, and leaves the trail.
 */
export async function lookFirst(
  premises: Premises,
  actor: Actor,
  look: (ports: Ports) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> {
  const vault = premises.vaultOf(actor.practice);
  if (vault === undefined) return fail({ kind: "not-found" });
  const { database, clock, ids } = premises;
  const scope = { actor, now: clock.now() };
  return inTransaction(database, scope, (tx) =>
    look(portsFor({ tx, ...scope, vault, ids, trail: pendingTrail() }, premises)),
  );
}
