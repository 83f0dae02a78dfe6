import { fail, ok, type Result } from "@attune/core";
import type { AtDoor } from "../door.ts";
import type { PasskeyRefused } from "../failure.ts";
import { type Holder, NOBODY } from "../holder.ts";
import { minutes } from "../moments.ts";
import { addCode, findCode, type OneTimeCode, useCode } from "../store/codes.ts";
import { addCredential, type Credential, credentialByLookup, credentialsOf } from "../store/credentials.ts";
import {
  type Answered,
  challengeHash,
  type Passkey,
  passkeyLookup,
  type RegistrationOptions,
  type RegistrationResponseJSON,
  readRegistration,
  registrationOptions,
  type SignInOptions,
  signInOptions,
} from "./ceremony.ts";

/** A ceremony that waits for the browser's answer; `challenge` is its id, which the answer names. */
export type Ceremony<Options> = { readonly challenge: string; readonly options: Options };

const CHALLENGE_LASTS = minutes(5);

/** @param startsOver whether the passkeys held so far will go, so that the same device may make one again */
export async function beginRegistration(
  at: AtDoor,
  holder: Holder,
  { startsOver = false } = {},
): Promise<Ceremony<RegistrationOptions>> {
  const { door, tx } = at;
  const held = startsOver ? [] : await credentialsOf(at, holder, ["passkey"]);
  const options = await registrationOptions(door.relyingParty, {
    holderId: holder.id,
    practiceName: await door.practiceName(tx),
    ...(await door.namesOf(tx, holder)),
    held: held.map(keptPasskey),
  });
  return { challenge: await keepChallenge(at, holder, options.challenge), options };
}

export async function beginSignIn(at: AtDoor): Promise<Ceremony<SignInOptions>> {
  const options = await signInOptions(at.door.relyingParty);
  return { challenge: await keepChallenge(at, NOBODY, options.challenge), options };
}

async function keepChallenge(at: AtDoor, holder: Holder, challenge: string): Promise<string> {
  const id = at.door.ids.next();
  const hash = challengeHash(challenge);
  await addCode(at, { id, holder, purpose: "passkey-challenge", hash, lasts: CHALLENGE_LASTS });
  return id;
}

/** A challenge is used up by being answered. One of another holder is none. */
export async function takeChallenge(at: AtDoor, holder: Holder, id: string): Promise<OneTimeCode | undefined> {
  const kept = await findCode(at, "passkey-challenge", id);
  if (kept?.holder.id !== holder.id) return undefined;
  await useCode(at, kept);
  return kept;
}

export type RegistrationAnswer = {
  readonly challenge: string;
  readonly response: RegistrationResponseJSON;
  /** What its holder calls it, such as "my telephone". */
  readonly name: string;
};

/** @error passkey-refused when it does not answer the holder's own challenge, or somebody has this passkey already. */
export async function finishRegistration(
  at: AtDoor,
  holder: Holder,
  { challenge, response, name }: RegistrationAnswer,
): Promise<Result<string, PasskeyRefused>> {
  const kept = await takeChallenge(at, holder, challenge);
  if (!kept) return fail({ kind: "passkey-refused" });
  const answered: Answered<RegistrationResponseJSON> = { response, hash: kept.hash };
  const read = await readRegistration(at.door.relyingParty, answered);
  if (!read.ok) return read;

  const { counter, ...made } = read.value;
  const passkey: NamedPasskey = { ...made, name };
  const lookup = passkeyLookup(passkey.credentialId);
  if (await credentialByLookup(at, lookup)) return fail({ kind: "passkey-refused" });
  return ok(await addCredential(at, holder, { kind: "passkey", kept: JSON.stringify(passkey), counter, lookup }));
}

type NamedPasskey = Passkey & { readonly name: string };

/** What is kept of a passkey was written here and opened from its seal, so it has this form. */
export const keptPasskey = ({ kept }: Credential): NamedPasskey => JSON.parse(kept);
