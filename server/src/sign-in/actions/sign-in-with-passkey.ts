import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Caller, type Door, tryAtDoor } from "../door.ts";
import type { SignInRefused, TooManyTries } from "../failure.ts";
import { NOBODY } from "../holder.ts";
import { addressKey, clearAccount, type LetIn, letIn, turnAway } from "../let-in.ts";
import { networkOf } from "../network-of.ts";
import { type AuthenticationResponseJSON, passkeyLookup, readSignIn, type SignInOptions } from "../passkey/ceremony.ts";
import { beginSignIn, type Ceremony, keptPasskey, takeChallenge } from "../passkey/passkeys.ts";
import { type Credential, credentialByLookup, noteUse } from "../store/credentials.ts";
import { clearTries, countTry, giveTryBack, type TryKey } from "../store/tries.ts";

/** How often an address begins is counted by itself, so that who only looks keeps nobody from another way in. */
const beginKey = ({ address }: Caller): TryKey => ({ name: "ask", of: networkOf(address) });

/**
 * Begins a sign-in with whatever passkey the browser has for this practice; names nobody.
 *
 * @error too-many-tries when this address has to wait.
 */
export const beginPasskeySignIn = (
  door: Door,
  caller: Caller,
): Promise<Result<Ceremony<SignInOptions>, TooManyTries>> =>
  atDoor<Ceremony<SignInOptions>, TooManyTries>(door, async (at) => {
    const counted = await countTry(at, [beginKey(caller)]);
    return counted.ok ? ok(await beginSignIn(at)) : counted;
  });

export type PasskeyAnswer = { readonly challenge: string; readonly response: AuthenticationResponseJSON };

/**
 * Signs a member or a client in by a passkey, which is two factors in one: the thing, and the finger, face or PIN that it
 * asked for.
 *
 * @error sign-in-refused, or too-many-tries when this address has to wait.
 */
export const signInWithPasskey = (
  door: Door,
  answer: PasskeyAnswer,
  caller: Caller,
): Promise<Result<LetIn, SignInRefused | TooManyTries>> =>
  tryAtDoor(door, async (at) => {
    const counted = await countTry(at, [addressKey(caller)]);
    return counted.ok ? ok(await answered(at, answer, caller)) : counted;
  });

const action = "sign-in-with-passkey";

async function answered(at: AtDoor, answer: PasskeyAnswer, caller: Caller): Promise<Result<LetIn, SignInRefused>> {
  const challenge = await takeChallenge(at, NOBODY, answer.challenge);
  const passkey = await credentialByLookup(at, passkeyLookup(answer.response.id));
  if (!challenge || passkey?.kind !== "passkey") return turnAway(at, { action, holder: NOBODY });

  const { response } = answer;
  const counter = await readSignIn(at.door.relyingParty, { response, hash: challenge.hash }, held(passkey));
  if (!counter.ok) return turnAway(at, { action, holder: passkey.holder });

  const done = await letIn(at, { holder: passkey.holder, caller, action });
  if (!done.ok) return fail(done.failure);
  await noteUse(at, passkey.id, counter.value);
  await clearTries(at, [addressKey(caller)]);
  await giveTryBack(at, beginKey(caller));
  await clearAccount(at, passkey.holder);
  return done;
}

const held = (credential: Credential) => ({
  passkey: keptPasskey(credential),
  counter: credential.counter,
  holderId: credential.holder.id,
});
