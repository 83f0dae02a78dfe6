import { fail, type Instant, ok, type Result } from "@attune/core";
import { type AtDoor, type Caller, type Door, tryAtDoor } from "../door.ts";
import type { LinkRefused, SignInRefused, TooManyTries } from "../failure.ts";
import type { Holder } from "../holder.ts";
import { addressKey, clearAccount, type LetIn, letIn } from "../let-in.ts";
import { hours, laterBy } from "../moments.ts";
import { addLink, findLink, type OneTimeCode, useCode } from "../store/codes.ts";
import { countCredentials, credentialsOf, removeCredential } from "../store/credentials.ts";
import { knownHolder } from "../store/holders.ts";
import { endSignIns } from "../store/sign-ins.ts";
import { clearTries, countTry } from "../store/tries.ts";

/** The token of a link, told this once, to be handed over. */
export type HandedLink = { readonly token: string; readonly endsAt: Instant };

const LINK_LASTS = hours(24);

/**
 * Whether a client can come in without a link: by a passkey, or by a code that is sent to their e-mail address. Asked in a
 * transaction that may see it.
 */
export async function hasOwnWay(at: AtDoor, clientId: string): Promise<boolean> {
  const client = { kind: "client", id: clientId } as const;
  return (await hasPasskey(at, client)) || canBeSentCode(at, clientId);
}

/** Whether a code can be sent to a client. Asked in a transaction that may see it. */
export async function canBeSentCode(at: AtDoor, clientId: string): Promise<boolean> {
  if (at.door.post === undefined) return false;
  const known = await knownHolder(at.tx, at.door.vault.practice, { kind: "client", id: clientId });
  return known.ok && known.value.emailIndex !== undefined;
}

const hasPasskey = async (at: AtDoor, holder: Holder): Promise<boolean> =>
  (await countCredentials(at, holder, "passkey")) > 0;

/**
 * A link by which a client signs in once, for a therapist to hand over. Who may make one is asked before; it works in the
 * member's own transaction.
 */
export async function makeSignInLink(at: AtDoor, clientId: string): Promise<HandedLink> {
  const holder = { kind: "client", id: clientId } as const;
  const token = await addLink(at, holder, { purpose: "link", lasts: LINK_LASTS });
  return { token, endsAt: laterBy(at.now, LINK_LASTS) };
}

/**
 * The same for a client who lost the way they had: whoever uses it takes away every passkey, so that a client who lost nothing
 * notices. Who may make one is asked before.
 */
export async function makeRenewalLink(at: AtDoor, clientId: string): Promise<HandedLink> {
  const holder = { kind: "client", id: clientId } as const;
  const token = await addLink(at, holder, { purpose: "set-up", lasts: LINK_LASTS });
  return { token, endsAt: laterBy(at.now, LINK_LASTS) };
}

/**
 * A link by which a member chooses how to sign in: the first time, or after losing what they had. Who may make one is asked
 * before; it works in the administrator's own transaction.
 */
export async function beginMember(at: AtDoor, memberId: string): Promise<HandedLink> {
  const holder = { kind: "member", id: memberId } as const;
  const token = await addLink(at, holder, { purpose: "set-up", lasts: LINK_LASTS });
  return { token, endsAt: laterBy(at.now, LINK_LASTS) };
}

/** The practice is a real one: there, a member always shows what they know or have. */
export type NoDemo = { readonly kind: "no-demo" };

/** A link by which whoever started a demo signs in once as one of its invented members. @error no-demo */
export async function makeDemoLink(at: AtDoor, memberId: string): Promise<Result<HandedLink, NoDemo>> {
  if (!(await isDemo(at))) return fail({ kind: "no-demo" });
  const holder = { kind: "member", id: memberId } as const;
  const token = await addLink(at, holder, { purpose: "link", lasts: LINK_LASTS });
  return ok({ token, endsAt: laterBy(at.now, LINK_LASTS) });
}

/** Asked when a link is made and again when it is used. No practice ever becomes a demo, or stops being one. */
async function isDemo({ door, tx }: AtDoor): Promise<boolean> {
  const row = await tx
    .selectFrom("practice")
    .select("is_demo")
    .where("practice_id", "=", door.vault.practice)
    .executeTakeFirst();
  return row?.is_demo === true;
}

/**
 * Signs a client in by the link they were handed, until they have a passkey; a member only where nobody is real.
 *
 * @error link-refused when it is unknown, used or run out, made before they had a passkey, or a member's in a real practice; sign-in-refused when its
 *   holder may no longer sign in; too-many-tries when this address has to wait.
 */
export const signInWithLink = (
  door: Door,
  { token }: { readonly token: string },
  caller: Caller,
): Promise<Result<LetIn, LinkRefused | SignInRefused | TooManyTries>> =>
  tryAtDoor<LetIn, LinkRefused | SignInRefused, TooManyTries>(door, async (at) => {
    const keys = [addressKey(caller)];
    const counted = await countTry(at, keys);
    if (!counted.ok) return counted;
    const renewing = await findLink(at, "set-up", token);
    const isRenewal = renewing.ok && renewing.value.holder.kind === "client";
    const link = isRenewal ? renewing : await findLink(at, "link", token);
    if (!link.ok) return ok(fail(link.failure));
    if (isRenewal) await takePasskeysAway(at, link.value.holder);
    if (!(await mayComeBy(at, link.value))) return ok(fail({ kind: "link-refused" }));

    await useCode(at, link.value);
    await clearTries(at, keys);
    await clearAccount(at, link.value.holder);
    return ok(await letIn(at, { holder: link.value.holder, caller, action: "sign-in-with-link" }));
  });

/** A telephone that was lost may be in other hands, so every sign-in ends as well. */
async function takePasskeysAway(at: AtDoor, holder: Holder): Promise<void> {
  for (const { id } of await credentialsOf(at, holder, ["passkey"])) {
    await removeCredential(at, holder, id);
    await at.door.record(at.tx, { action: "remove-passkey", outcome: "done", holder, object: id });
  }
  await endSignIns(at, holder);
}

async function mayComeBy(at: AtDoor, { holder }: OneTimeCode): Promise<boolean> {
  if (holder.kind === "client" && !(await hasPasskey(at, holder))) return true;
  return isDemo(at);
}
