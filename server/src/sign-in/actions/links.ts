import { fail, type Instant, ok, type Result } from "@attune/core";
import { type AtDoor, type Caller, type Door, tryAtDoor } from "../door.ts";
import type { LinkRefused, SignInRefused, TooManyTries } from "../failure.ts";
import { addressKey, clearAccount, type LetIn, letIn } from "../let-in.ts";
import { hours, laterBy } from "../moments.ts";
import { addLink, findLink, useCode } from "../store/codes.ts";
import { clearTries, countTry } from "../store/tries.ts";

/** The token of a link, told this once, to be handed over. */
export type HandedLink = { readonly token: string; readonly endsAt: Instant };

const LINK_LASTS = hours(24);

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
 * A link by which a member chooses how to sign in: the first time, or after losing what they had. Who may make one is asked
 * before; it works in the administrator's own transaction.
 */
export async function beginMember(at: AtDoor, memberId: string): Promise<HandedLink> {
  const holder = { kind: "member", id: memberId } as const;
  const token = await addLink(at, holder, { purpose: "set-up", lasts: LINK_LASTS });
  return { token, endsAt: laterBy(at.now, LINK_LASTS) };
}

/**
 * Signs a client in by the link they were handed.
 *
 * @error link-refused when it is unknown, used or run out; sign-in-refused when its holder may no longer sign in;
 *   too-many-tries when this address has to wait.
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
    const link = await findLink(at, "link", token);
    if (!link.ok) return ok(fail(link.failure));

    await useCode(at, link.value);
    await clearTries(at, keys);
    await clearAccount(at, link.value.holder);
    return ok(await letIn(at, { holder: link.value.holder, caller, action: "sign-in-with-link" }));
  });
