import { fail, ok, type Result } from "@attune/core";
import type { Premises } from "../app/premises.ts";
import { writeTrail } from "../audit/write-trail.ts";
import { isSetUp } from "../backup/settings.ts";
import type { FirstFields } from "../pages/set-up-pages.ts";
import { beginMember } from "../sign-in/actions/links.ts";
import type { Door } from "../sign-in/door.ts";
import { addMember } from "../store/practice/add-member.ts";
import { addPractice } from "../store/practice/add-practice.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Vault } from "../vault/vault.ts";

export type AlreadySetUp = { readonly kind: "already-set-up" };

/**
 * Makes the practice and its first member, who treats clients and manages the practice. Whoever asks has shown the secret.
 *
 * @returns the token of the link by which they choose how to sign in
 * @error already-set-up
 */
export async function setUpFirst(
  premises: Premises,
  { vault, door }: { readonly vault: Vault; readonly door: Door },
  { practice, name, email }: FirstFields,
): Promise<Result<{ readonly token: string; readonly member: string }, AlreadySetUp>> {
  const { database, clock, ids, machine } = premises;
  if (await isSetUp(premises, vault)) return fail({ kind: "already-set-up" });
  const now = clock.now();
  const actor = { kind: "system", practice: vault.practice, job: "set-up" } as const;
  const begun = await inTransaction<{ token: string; member: string }, never>(database, { actor, now }, async (tx) => {
    await addPractice(tx, vault, { facts: { name: practice }, isDemo: false, now });
    const desk = { tx, vault, ids, now };
    const member = await addMember(desk, { facts: { name, email }, roles: ["therapist", "administrator"] });
    const { token } = await beginMember({ door, tx, now }, member);
    const event = { action: "set-up-practice", object: { kind: "member", id: member }, outcome: "done" } as const;
    await writeTrail({ tx, actor, now, ids, mac: (bytes) => vault.auditMac(bytes) }, [event]);
    return ok({ token, member });
  });
  if (begun.ok) await machine.setUpSecret.end();
  return begun;
}
