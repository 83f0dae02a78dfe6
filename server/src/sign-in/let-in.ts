import { fail, ok, type Result } from "@attune/core";
import type { ClientActor, MemberActor } from "../ports/actor.ts";
import { knownDevice, makeDevice } from "./device.ts";
import type { AtDoor, Caller, DoorEvent } from "./door.ts";
import type { SignInRefused } from "./failure.ts";
import { actorOf, type Holder, isNobody } from "./holder.ts";
import { networkOf } from "./network-of.ts";
import { knownHolder } from "./store/holders.ts";
import { addSignIn, type NewSignIn } from "./store/sign-ins.ts";
import { forgetTries, type TryKey } from "./store/tries.ts";

/** What somebody who was let in takes along. The token is told this once. */
export type LetIn = NewSignIn & {
  readonly actor: MemberActor | ClientActor;
  /** For the cookie that makes this browser a known one. */
  readonly device: string;
};

type Way = DoorEvent["action"];
export type LettingIn = { readonly holder: Holder; readonly caller: Caller; readonly action: Way };

/**
 * Opens a new sign-in for somebody who has shown who they are.
 *
 * @error sign-in-refused when they may no longer sign in.
 */
export async function letIn(at: AtDoor, { holder, caller, action }: LettingIn): Promise<Result<LetIn, SignInRefused>> {
  const { door, tx } = at;
  const known = await knownHolder(tx, door.vault.practice, holder);
  if (!known.ok) return fail({ kind: "sign-in-refused" });

  const signIn = await addSignIn(at, holder, caller.kind);
  await door.record(tx, { action, outcome: "done", holder });
  const isKnown = knownDevice(door.vault, holder, caller.device) !== undefined;
  return ok({
    ...signIn,
    actor: actorOf(door.vault.practice, known.value),
    device: isKnown && caller.device !== undefined ? caller.device : makeDevice(door.vault, holder),
  });
}

/** Turns somebody away. It is recorded whether the account exists or not, which takes the same time. */
export async function turnAway(
  { door, tx }: AtDoor,
  { action, holder }: { readonly action: Way; readonly holder: Holder },
): Promise<Result<never, SignInRefused>> {
  await door.record(tx, { action, outcome: "refused", holder: isNobody(holder) ? undefined : holder });
  return fail({ kind: "sign-in-refused" });
}

export const accountKey = (emailIndex: Buffer): TryKey => ({ name: "account", of: emailIndex.toString("hex") });
export const addressKey = ({ address }: Caller): TryKey => ({ name: "address", of: networkOf(address) });

/** What tries for this account from this caller are counted by: a known device has its own count. */
export function keysOf({ door }: AtDoor, account: { holder: Holder; emailIndex: Buffer }, caller: Caller): TryKey[] {
  const device = knownDevice(door.vault, account.holder, caller.device);
  if (device !== undefined) return [{ name: "device", of: device }];
  return [accountKey(account.emailIndex), addressKey(caller)];
}

/** After what no guessing can bring about, an account's own tries start anew. */
export async function clearAccount(at: AtDoor, holder: Holder): Promise<void> {
  const known = await knownHolder(at.tx, at.door.vault.practice, holder);
  if (known.ok && known.value.emailIndex) await forgetTries(at, accountKey(known.value.emailIndex));
}
