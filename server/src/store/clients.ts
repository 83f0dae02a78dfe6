import { type Instant, ok, type Result } from "@attune/core";
import { emailIndex } from "../sign-in/email.ts";
import type { Desk } from "./desk.ts";
import { type KeysDestroyed, sealJson } from "./sealing.ts";

/** Who a client is; sealed but for presentation and approach. */
export type ClientFacts = {
  readonly name: string;
  readonly presentation?: string;
  readonly approach?: string;
  readonly email?: string;
  readonly remoteForms?: boolean;
};

export type NewClient = { readonly id: string; readonly facts: ClientFacts; readonly member: string };

/** Opens a client's file, treated by a member. The client's keys must be on the disk before: see `Vault.addClient`. */
export async function addClient(
  { tx, vault, ids, now }: Pick<Desk, "tx" | "vault" | "ids" | "now">,
  { id, facts, member }: NewClient,
): Promise<Result<void, KeysDestroyed>> {
  const practice_id = vault.practice;
  const sealed = sealJson({ vault, client: id, store: "record" }, { table: "client", row: id, version: 1 }, facts);
  if (!sealed.ok) return sealed;
  await tx
    .insertInto("client")
    .values({
      practice_id,
      id,
      version: 1,
      state: "active",
      presentation: facts.presentation ?? null,
      approach: facts.approach ?? null,
      email_index: facts.email === undefined ? null : emailIndex(vault, facts.email),
      remote_forms: facts.remoteForms ?? false,
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
  const care = { practice_id, client_id: id, member_id: member, id: ids.next(), began_at: now, ended_at: null };
  await tx
    .insertInto("care")
    .values(care satisfies { readonly began_at: Instant })
    .execute();
  return ok(undefined);
}
