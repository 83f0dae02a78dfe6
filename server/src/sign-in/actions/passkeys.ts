import { fail, type Instant, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Door } from "../door.ts";
import type { LastWayIn, PasskeyRefused, SignInAgain } from "../failure.ts";
import { isFresh } from "../fresh.ts";
import type { Holder } from "../holder.ts";
import type { RegistrationOptions } from "../passkey/ceremony.ts";
import {
  beginRegistration,
  type Ceremony,
  finishRegistration,
  keptPasskey,
  type RegistrationAnswer,
} from "../passkey/passkeys.ts";
import type { SignedIn } from "../recognise.ts";
import { countCredentials, credentialsOf, NOT_CONFIRMED, removeCredential } from "../store/credentials.ts";
import { endSignIns } from "../store/sign-ins.ts";

/** @error sign-in-again when signing in was too long ago. */
export const beginPasskey = (
  door: Door,
  signedIn: SignedIn,
): Promise<Result<Ceremony<RegistrationOptions>, SignInAgain>> =>
  atDoor(door, async (at) => {
    const fresh = isFresh(at, signedIn);
    return fresh.ok ? ok(await beginRegistration(at, signedIn.actor)) : fresh;
  });

/**
 * Adds a passkey to those one has; every other sign-in ends.
 *
 * @error passkey-refused when the browser's answer does not hold, or somebody has this passkey already.
 */
export const addPasskey = (
  door: Door,
  signedIn: SignedIn,
  answer: RegistrationAnswer,
): Promise<Result<string, PasskeyRefused>> =>
  atDoor(door, async (at) => {
    const id = await finishRegistration(at, signedIn.actor, answer);
    if (!id.ok) return id;
    await endSignIns(at, signedIn.actor, signedIn.id);
    await door.record(at.tx, { action: "add-passkey", outcome: "done", holder: signedIn.actor, object: id.value });
    return id;
  });

/**
 * Takes a passkey away, as when a telephone was lost; every other sign-in ends.
 *
 * @error last-way-in when the member could not sign in any more; sign-in-again when signing in was too long ago.
 */
export const removePasskey = (
  door: Door,
  signedIn: SignedIn,
  id: string,
): Promise<Result<void, LastWayIn | SignInAgain>> =>
  atDoor<void, LastWayIn | SignInAgain>(door, async (at) => {
    const fresh = isFresh(at, signedIn);
    if (!fresh.ok) return fresh;
    const ways = await waysIn(at, signedIn.actor);
    const hasOther = ways.passkeys.some((passkey) => passkey.id !== id) || (ways.hasPassword && ways.hasTotp);
    if (signedIn.actor.kind === "member" && !hasOther) return fail({ kind: "last-way-in" });
    if (!ways.passkeys.some((passkey) => passkey.id === id)) return ok(undefined);

    await removeCredential(at, signedIn.actor, id);
    await endSignIns(at, signedIn.actor, signedIn.id);
    await door.record(at.tx, { action: "remove-passkey", outcome: "done", holder: signedIn.actor, object: id });
    return ok(undefined);
  });

export type ListedPasskey = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Instant;
  readonly usedAt: Instant | undefined;
};
export type WaysIn = {
  readonly passkeys: readonly ListedPasskey[];
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  readonly recoveryCodesLeft: number;
};

/** How somebody may sign in. Works in their own transaction too. */
export async function waysIn(at: AtDoor, holder: Holder): Promise<WaysIn> {
  const all = await credentialsOf(at, holder, ["passkey", "password", "totp"]);
  const passkeys = all.filter(({ kind }) => kind === "passkey");
  return {
    passkeys: passkeys.map((passkey) => ({
      id: passkey.id,
      name: keptPasskey(passkey).name,
      addedAt: passkey.createdAt,
      usedAt: passkey.usedAt,
    })),
    hasPassword: all.some(({ kind }) => kind === "password"),
    hasTotp: all.some(({ kind, counter }) => kind === "totp" && counter !== NOT_CONFIRMED),
    recoveryCodesLeft: await countCredentials(at, holder, "recovery-code"),
  };
}
