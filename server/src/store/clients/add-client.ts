import { ok, type Result } from "@attune/core";
import type { ClientFacts } from "../../ports/clients.ts";
import type { Desk } from "../desk.ts";
import type { KeysDestroyed } from "../sealing.ts";
import { clearColumns, sealFacts } from "./client-facts.ts";

export type { ClientFacts } from "../../ports/clients.ts";

export type NewClient = { readonly id: string; readonly facts: ClientFacts; readonly member: string };

/** Opens a client's file, treated by a member. The client's keys must be on the disk before: see `Vault.addClient`. */
export async function addClient(
  { tx, vault, ids, now }: Pick<Desk, "tx" | "vault" | "ids" | "now">,
  { id, facts, member }: NewClient,
): Promise<Result<void, KeysDestroyed>> {
  const practice_id = vault.practice;
  const sealed = sealFacts(vault, { id, version: 1 }, facts);
  if (!sealed.ok) return sealed;
  await tx
    .insertInto("client")
    .values({
      practice_id,
      id,
      version: 1,
      state: "active",
      ...clearColumns(vault, facts),
      happened_at: now,
      created_at: now,
      created_by: member,
      changed_at: now,
      retain_until: null,
      sealed: sealed.value,
      summary_version: 0,
      summary: null,
    })
    .execute();
  await tx
    .insertInto("care")
    .values({ practice_id, client_id: id, member_id: member, id: ids.next(), began_at: now, ended_at: null })
    .execute();
  return ok(undefined);
}
