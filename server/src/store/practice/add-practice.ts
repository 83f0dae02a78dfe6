import type { Instant } from "@attune/core";
import { START } from "../../audit/chain.ts";
import type { Vault } from "../../vault/vault.ts";
import { sealJson } from "../sealing.ts";
import type { Tx } from "../tables.ts";

/** What a practice says of itself. */
export type PracticeFacts = { readonly name: string; readonly country?: string; readonly locale?: string };

export type NewPractice = { readonly facts: PracticeFacts; readonly isDemo: boolean; readonly now: Instant };

/** The practice's own row, and the start of its audit. @param tx bound to a job of that practice */
export async function addPractice(tx: Tx, vault: Vault, { facts, isDemo, now }: NewPractice): Promise<void> {
  const practice_id = vault.practice;
  const sealed = sealJson(
    { vault, client: undefined, store: "record" },
    { table: "practice", row: practice_id, version: 1 },
    facts,
  );
  if (!sealed.ok) throw new Error("the practice's own key is missing");
  await tx
    .insertInto("practice")
    .values({ practice_id, version: 1, created_at: now, changed_at: now, is_demo: isDemo, sealed: sealed.value })
    .execute();
  await tx.insertInto("audit_head").values({ practice_id, place: 0, hash: START }).execute();
}
