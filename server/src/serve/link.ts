import { fail, ok, type Result } from "@attune/core";
import { writeTrail } from "../audit/write-trail.ts";
import { isSetUp } from "../backup/settings.ts";
import { beginMember } from "../sign-in/actions/links.ts";
import { emailIndex } from "../sign-in/email.ts";
import type { Tx } from "../store/tables.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Running } from "./open-practice.ts";
import { newSetUpSecret } from "./set-up-secret.ts";
import type { Started } from "./words.wording.ts";

export type NoSuchMember = { readonly kind: "no-such-member" };
export type StartLink = { readonly path: string; readonly why: Started["why"] };

type Answering = Pick<Running, "premises" | "vault" | "door">;

/**
 * The one link that a start prints: to set the practice up; for a member who is to be let in anew, by whoever owns the
 * machine, or for the first one who never finished; else the page to sign in.
 *
 * @param letIn a member's address
 * @error no-such-member
 */
export async function linkFor(running: Answering, letIn: string | undefined): Promise<Result<StartLink, NoSuchMember>> {
  const { premises, vault } = running;
  const { setUpSecret, files } = premises.machine;
  if (!(await isSetUp(premises, vault))) {
    const secret = await newSetUpSecret(files.setUpHash);
    return ok({ path: `/set-up/first/${secret}`, why: "first" });
  }
  await setUpSecret.end();
  const token = await memberLink(running, letIn);
  if (!token.ok) return token;
  return ok(
    token.value === undefined ? { path: "/", why: "sign-in" } : { path: `/set-up/${token.value}`, why: "member" },
  );
}

function memberLink(
  { premises, vault, door }: Answering,
  letIn: string | undefined,
): Promise<Result<string | undefined, NoSuchMember>> {
  const { database, clock, ids } = premises;
  const actor = { kind: "system", practice: vault.practice, job: "let-in" } as const;
  const scope = { actor, now: clock.now() };
  return inTransaction<string | undefined, NoSuchMember>(database, scope, async (tx) => {
    const member = letIn === undefined ? await whoNeverCame(tx) : await memberByAddress(tx, emailIndex(vault, letIn));
    if (member === undefined) return letIn === undefined ? ok(undefined) : fail({ kind: "no-such-member" });
    const { token } = await beginMember({ door, tx, now: scope.now }, member);
    const event = { action: "renew-member-access", object: { kind: "member", id: member }, outcome: "done" } as const;
    await writeTrail({ tx, ...scope, ids, mac: (bytes) => vault.auditMac(bytes) }, [event]);
    return ok(token);
  });
}

/** The only member of a practice in which nobody has chosen a way to sign in yet. */
async function whoNeverCame(tx: Tx): Promise<string | undefined> {
  const credential = await tx
    .selectFrom("credential")
    .select("id")
    .where("holder_kind", "=", "member")
    .executeTakeFirst();
  if (credential !== undefined) return undefined;
  const members = await tx.selectFrom("member").select("id").where("state", "=", "active").limit(2).execute();
  return members.length === 1 ? members[0]?.id : undefined;
}

async function memberByAddress(tx: Tx, index: Buffer): Promise<string | undefined> {
  const row = await tx
    .selectFrom("member")
    .select("id")
    .where("email_index", "=", index)
    .where("state", "=", "active")
    .executeTakeFirst();
  return row?.id;
}
