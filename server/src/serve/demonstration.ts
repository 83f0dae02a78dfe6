import type { Premises } from "../app/premises.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";

/** Fills a practice that does not exist yet with people and words that were invented. */
export async function fillDemonstration(premises: Premises, vault: Vault): Promise<void> {
  const now = premises.clock.now();
  const actor = { kind: "system", practice: vault.practice, job: "demo" } as const;
  await inTransaction(premises.database, { actor, now }, async (tx) => {
    await addPractice(tx, vault, { facts: { name: "Demonstration" }, isDemo: true, now });
    return { ok: true, value: undefined };
  });
}
