import type { Premises } from "../app/premises.ts";
import { pendingTrail } from "../audit/pending-trail.ts";
import { writeTrail } from "../audit/write-trail.ts";
import type { Desk } from "../store/desk.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";
import type { JobWork } from "./job.ts";

type Place = { readonly premises: Pick<Premises, "clock" | "database" | "ids">; readonly vault: Vault };

/** Looking through a client's record again changes nothing where nothing has changed. */
const isDoneAgain = (job: string): boolean => job === "refresh-client";

/** Transactions of one job of a practice; what it sees and does is in the audit under the job's name. */
export const deskOf = (job: string, { premises, vault }: Place): JobWork["atDesk"] => {
  const { clock, database, ids } = premises;
  return (work) => {
    const actor = { kind: "system", practice: vault.practice, job } as const;
    const scope = { actor, now: clock.now(), isDoneAgain: isDoneAgain(job) };
    return inTransaction(database, scope, async (tx) => {
      const trail = pendingTrail();
      const desk: Desk = { tx, ...scope, vault, ids, trail };
      const outcome = await work(desk);
      if (outcome.ok) await writeTrail({ ...desk, mac: (bytes) => vault.auditMac(bytes) }, trail.events());
      return outcome;
    });
  };
};
