import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Caller, type Door } from "../door.ts";
import type {
  CodeRefused,
  LinkRefused,
  PasskeyRefused,
  PasswordRefused,
  SignInRefused,
  TooManyTries,
} from "../failure.ts";
import type { Holder } from "../holder.ts";
import { clearAccount, type LetIn, letIn } from "../let-in.ts";
import type { RegistrationOptions } from "../passkey/ceremony.ts";
import { beginRegistration, type Ceremony, finishRegistration, type RegistrationAnswer } from "../passkey/passkeys.ts";
import { checkPassword } from "../password/password-rules.ts";
import { replaceRecoveryCodes } from "../second-factor.ts";
import { findLink, keepWithCode, type OneTimeCode, useCode } from "../store/codes.ts";
import { addCredential, removeCredentials } from "../store/credentials.ts";
import { endSignIns } from "../store/sign-ins.ts";
import { makeTotpSecret, totpStep, totpUri } from "../totp.ts";

/** What the page of a set-up link shows: the key of the authenticator that goes with a password, and the address it is for. */
export type OpenedSetUp = { readonly secret: string; readonly uri: string; readonly email: string };

/**
 * Opens a member's set-up link, as often as they like until it is used; the authenticator's key stays the same.
 *
 * @error link-refused when it is unknown, used or run out.
 */
export const openSetUp = (
  door: Door,
  { token }: { readonly token: string },
): Promise<Result<OpenedSetUp, LinkRefused>> =>
  atDoor(door, async (at) => {
    const link = await findSetUp(at, token);
    if (!link.ok) return link;
    const secret = link.value.kept ?? makeTotpSecret();
    if (link.value.kept === undefined) await keepWithCode(at, link.value, secret);
    const { email } = await door.namesOf(at.tx, link.value.holder);
    return ok({ secret, email, uri: totpUri(secret, { practice: await door.practiceName(at.tx), holder: email }) });
  });

export type PasswordSetUp = { readonly token: string; readonly password: string; readonly code: string };
/** The recovery codes are told this once. */
export type SetUpDone = LetIn & { readonly recoveryCodes: readonly string[] };
type SetUpFailure = LinkRefused | PasswordRefused | CodeRefused | TooManyTries | SignInRefused;

/**
 * Sets a member up with a password and an authenticator, and signs them in. What they had before works no more.
 *
 * @error link-refused, password-refused, code-refused; none of them uses the link up.
 */
export async function setUpWithPassword(
  door: Door,
  asked: PasswordSetUp,
  caller: Caller,
): Promise<Result<SetUpDone, SetUpFailure>> {
  const checked = await atDoor(door, (at) => check(at, asked));
  if (!checked.ok) return checked;
  const kept = await door.passwords.hash(asked.password);
  if (!kept.ok) return kept;

  const { secret, step } = checked.value;
  return atDoor<SetUpDone, SetUpFailure>(door, async (at) => {
    const holder = await startOver(at, asked.token);
    if (!holder.ok) return holder;
    await addCredential(at, holder.value, { kind: "password", kept: kept.value });
    await addCredential(at, holder.value, { kind: "totp", kept: secret, counter: step });
    const recoveryCodes = await replaceRecoveryCodes(at, holder.value);
    const done = await letIn(at, { holder: holder.value, caller, action: "finish-set-up" });
    return done.ok ? ok({ ...done.value, recoveryCodes }) : done;
  });
}

type Checked = { readonly secret: string; readonly step: number };

async function check(at: AtDoor, { token, password, code }: PasswordSetUp): Promise<Result<Checked, SetUpFailure>> {
  const { door, tx } = at;
  const link = await findSetUp(at, token);
  if (!link.ok) return link;
  const { holder, kept: secret } = link.value;
  const { name, email } = await door.namesOf(tx, holder);
  const allowed = checkPassword(password, { email, names: [name, await door.practiceName(tx)] });
  if (!allowed.ok) return allowed;

  const step = secret === undefined ? undefined : totpStep(secret, code, at.now);
  return secret === undefined || step === undefined ? fail({ kind: "code-refused" }) : ok({ secret, step });
}

/** A client's link of this kind signs them in and sets nothing up: they have neither password nor authenticator. */
async function findSetUp(at: AtDoor, token: string): Promise<Result<OneTimeCode, LinkRefused>> {
  const link = await findLink(at, "set-up", token);
  return link.ok && link.value.holder.kind !== "member" ? fail({ kind: "link-refused" }) : link;
}

/** Uses the link up and takes away all that opened the account before: it may be in other hands. */
async function startOver(at: AtDoor, token: string): Promise<Result<Holder, LinkRefused>> {
  const link = await findSetUp(at, token);
  if (!link.ok) return link;
  await clearWays(at, link.value);
  return ok(link.value.holder);
}

async function clearWays(at: AtDoor, link: OneTimeCode): Promise<void> {
  await useCode(at, link);
  await removeCredentials(at, link.holder, { kinds: ["password", "totp", "passkey", "recovery-code"] });
  await endSignIns(at, link.holder);
  await clearAccount(at, link.holder);
}

/** @error link-refused when it is unknown, used or run out. */
export const beginPasskeySetUp = (
  door: Door,
  { token }: { readonly token: string },
): Promise<Result<Ceremony<RegistrationOptions>, LinkRefused>> =>
  atDoor(door, async (at) => {
    const link = await findSetUp(at, token);
    return link.ok ? ok(await beginRegistration(at, link.value.holder, { startsOver: true })) : link;
  });

/**
 * Sets a member up with a passkey, and signs them in. What they had before works no more.
 *
 * @error link-refused, or passkey-refused when the browser's answer does not hold; neither uses the link up.
 */
export const setUpWithPasskey = (
  door: Door,
  { token, ...answer }: RegistrationAnswer & { readonly token: string },
  caller: Caller,
): Promise<Result<LetIn, LinkRefused | PasskeyRefused | SignInRefused>> =>
  atDoor<LetIn, LinkRefused | PasskeyRefused | SignInRefused>(door, async (at) => {
    const holder = await startOver(at, token);
    if (!holder.ok) return holder;
    const added = await finishRegistration(at, holder.value, answer);
    if (!added.ok) return added;
    return letIn(at, { holder: holder.value, caller, action: "finish-set-up" });
  });
