import type { Role } from "../../ports/actor.ts";
import { emailIndex } from "../../sign-in/email.ts";
import type { Desk } from "../desk.ts";
import { sealJson } from "../sealing.ts";

export type MemberFacts = { readonly name: string; readonly email: string };
export type NewMember = { readonly facts: MemberFacts; readonly roles: readonly Role[] };

/** Adds a member, who cannot sign in yet. @returns the member's id */
export async function addMember(
  { tx, vault, ids, now }: Pick<Desk, "tx" | "vault" | "ids" | "now">,
  { facts, roles }: NewMember,
): Promise<string> {
  const id = ids.next();
  const sealed = sealJson(
    { vault, client: undefined, store: "record" },
    { table: "member", row: id, version: 1 },
    facts,
  );
  if (!sealed.ok) throw new Error("the practice's own key is missing");
  await tx
    .insertInto("member")
    .values({
      practice_id: vault.practice,
      id,
      version: 1,
      roles,
      state: "active",
      email_index: emailIndex(vault, facts.email),
      created_at: now,
      changed_at: now,
      sealed: sealed.value,
    })
    .execute();
  return id;
}
