import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Door } from "../door.ts";
import type { CodeRefused, SignInAgain } from "../failure.ts";
import { isFresh } from "../fresh.ts";
import type { Holder } from "../holder.ts";
import type { SignedIn } from "../recognise.ts";
import { replaceRecoveryCodes } from "../second-factor.ts";
import {
  addCredential,
  credentialsOf,
  NOT_CONFIRMED,
  raiseCounter,
  removeCredential,
  removeCredentials,
} from "../store/credentials.ts";
import { endSignIns } from "../store/sign-ins.ts";
import { makeTotpSecret, totpStep, totpUri } from "../totp.ts";

/** A new authenticator: its key to type in, and as an address that a picture can hold. */
export type NewAuthenticator = { readonly id: string; readonly secret: string; readonly uri: string };

/**
 * A key for a new authenticator. It opens nothing until a code of it was given; the one in use stays until then.
 *
 * @error sign-in-again when signing in was too long ago.
 */
export const enrolTotp = (door: Door, signedIn: SignedIn): Promise<Result<NewAuthenticator, SignInAgain>> =>
  atDoor(door, async (at) => {
    const fresh = isFresh(at, signedIn);
    if (!fresh.ok) return fresh;
    for (const waiting of await notConfirmed(at, signedIn.actor)) {
      await removeCredential(at, signedIn.actor, waiting.id);
    }
    const secret = makeTotpSecret();
    const id = await addCredential(at, signedIn.actor, { kind: "totp", kept: secret, counter: NOT_CONFIRMED });
    const [practice, { email }] = [await door.practiceName(at.tx), await door.namesOf(at.tx, signedIn.actor)];
    return ok({ id, secret, uri: totpUri(secret, { practice, holder: email }) });
  });

const notConfirmed = async (at: AtDoor, holder: Holder) =>
  (await credentialsOf(at, holder, ["totp"])).filter(({ counter }) => counter === NOT_CONFIRMED);

/**
 * Puts the new authenticator in the place of the old one. Every other sign-in ends.
 *
 * @error code-refused when the code is not of this authenticator; sign-in-again when signing in was too long ago.
 */
export const confirmTotp = (
  door: Door,
  signedIn: SignedIn,
  { id, code }: { readonly id: string; readonly code: string },
): Promise<Result<void, CodeRefused | SignInAgain>> =>
  atDoor<void, CodeRefused | SignInAgain>(door, async (at) => {
    const fresh = isFresh(at, signedIn);
    if (!fresh.ok) return fresh;
    const enrolled = (await notConfirmed(at, signedIn.actor)).find((one) => one.id === id);
    const step = enrolled && totpStep(enrolled.kept, code, at.now);
    if (step === undefined || !(await raiseCounter(at, id, step))) return fail({ kind: "code-refused" });

    await removeCredentials(at, signedIn.actor, { kinds: ["totp"], except: id });
    await endSignIns(at, signedIn.actor, signedIn.id);
    await door.record(at.tx, { action: "confirm-totp", outcome: "done", holder: signedIn.actor });
    return ok(undefined);
  });

/**
 * Ten new recovery codes, told this once; the old ones work no more.
 *
 * @error sign-in-again when signing in was too long ago.
 */
export const renewRecoveryCodes = (door: Door, signedIn: SignedIn): Promise<Result<readonly string[], SignInAgain>> =>
  atDoor(door, async (at) => {
    const fresh = isFresh(at, signedIn);
    if (!fresh.ok) return fresh;
    const codes = await replaceRecoveryCodes(at, signedIn.actor);
    await door.record(at.tx, { action: "renew-recovery-codes", outcome: "done", holder: signedIn.actor });
    return ok(codes);
  });
