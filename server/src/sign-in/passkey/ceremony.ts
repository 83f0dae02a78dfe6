import { fail, ok, type Result } from "@attune/core";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { PasskeyRefused } from "../failure.ts";
import { isSameHash, sha256 } from "../secret-token.ts";
import type { RelyingParty } from "./relying-party.ts";

export type { AuthenticationResponseJSON, RegistrationResponseJSON };
export type RegistrationOptions = PublicKeyCredentialCreationOptionsJSON;
export type SignInOptions = PublicKeyCredentialRequestOptionsJSON;

/** What is kept of a passkey, beside its signature count. */
export type Passkey = {
  readonly credentialId: string;
  /** COSE key in base64url. */
  readonly publicKey: string;
  readonly transports: readonly string[];
};

export type Newcomer = {
  readonly holderId: string;
  readonly practiceName: string;
  readonly email: string;
  readonly name: string;
  readonly held: readonly Passkey[];
};

/** What is kept of a challenge until it is answered. */
export const challengeHash = (challenge: string): Buffer => sha256(`passkey-challenge:${challenge}`);
/** What a passkey is found by. */
export const passkeyLookup = (credentialId: string): Buffer => sha256(`passkey:${credentialId}`);

/** What a browser needs to make a passkey that stands alone: it names its holder and asks for a finger, face or PIN. */
export const registrationOptions = (to: RelyingParty, newcomer: Newcomer): Promise<RegistrationOptions> =>
  generateRegistrationOptions({
    rpName: newcomer.practiceName,
    rpID: to.id,
    userName: newcomer.email,
    userDisplayName: newcomer.name,
    userID: idBytes(newcomer.holderId),
    attestationType: "none",
    excludeCredentials: newcomer.held.map(described),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** What a browser needs to sign in with any passkey it has for this practice. */
export const signInOptions = (to: RelyingParty): Promise<SignInOptions> =>
  generateAuthenticationOptions({ rpID: to.id, userVerification: "required" });

const described = ({ credentialId, transports }: Passkey) => ({
  id: credentialId,
  transports: [...transports],
});

const idBytes = (uuid: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(uuid.replaceAll("-", ""), "hex"));

export type Answered<Response> = { readonly response: Response; readonly hash: Buffer };

/** @error passkey-refused when it answers another challenge, comes from another place, or did not check its holder. */
export async function readRegistration(
  to: RelyingParty,
  { response, hash }: Answered<RegistrationResponseJSON>,
): Promise<Result<Passkey & { readonly counter: number }, PasskeyRefused>> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...expected(to, hash),
    });
    if (!verified) return refused();
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return ok({ credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports });
  } catch {
    // the library throws for whatever does not fit; which of it is no business of the caller
    return refused();
  }
}

const refused = () => fail({ kind: "passkey-refused" } as const);

const expected = ({ id, origins }: RelyingParty, hash: Buffer) => ({
  expectedChallenge: (challenge: string) => isSameHash(challengeHash(challenge), hash),
  expectedOrigin: [...origins],
  expectedRPID: id,
  requireUserVerification: true,
});

export type HeldPasskey = { readonly passkey: Passkey; readonly counter: number; readonly holderId: string };

/**
 * The new signature count of a passkey that answered rightly.
 *
 * @error passkey-refused when it answers another challenge, comes from another place, did not check its holder, names
 *   another holder, or counts less than it did before, as a copy would.
 */
export async function readSignIn(
  to: RelyingParty,
  { response, hash }: Answered<AuthenticationResponseJSON>,
  { passkey, counter, holderId }: HeldPasskey,
): Promise<Result<number, PasskeyRefused>> {
  try {
    const publicKey = Uint8Array.from(Buffer.from(passkey.publicKey, "base64url"));
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...expected(to, hash),
      credential: { ...described(passkey), publicKey, counter },
    });
    return verified && namesHolder(response, holderId) ? ok(authenticationInfo.newCounter) : refused();
  } catch {
    return refused();
  }
}

const namesHolder = ({ response }: AuthenticationResponseJSON, holderId: string): boolean =>
  response.userHandle === undefined || Buffer.from(response.userHandle, "base64url").equals(idBytes(holderId));
