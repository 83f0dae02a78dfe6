import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Caller, type Door, keptAtDoor } from "../door.ts";
import { emailIndex } from "../email.ts";
import type { SignInRefused, TooManyTries } from "../failure.ts";
import type { Holder } from "../holder.ts";
import { accountKey, keysOf, type LetIn, letIn, turnAway } from "../let-in.ts";
import { spendRecoveryCode, spendSecondFactor } from "../second-factor.ts";
import { credentialsOf } from "../store/credentials.ts";
import { memberByEmail } from "../store/holders.ts";
import { clearTries, countTry, giveTryBack, type TryKey } from "../store/tries.ts";

export type PasswordAsked = {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator, or a recovery code in its place. */
  readonly code: string;
};

/**
 * Signs a member in by both factors at once, so that nobody learns which of the two was wrong. An unknown account costs the
 * same work and gets the same answer.
 *
 * @error sign-in-refused, or too-many-tries when this account, address or device has to wait.
 */
export async function signInWithPassword(
  door: Door,
  asked: PasswordAsked,
  caller: Caller,
): Promise<Result<LetIn, SignInRefused | TooManyTries>> {
  const attempt = await atDoor(door, (at) => begin(at, asked, caller));
  if (!attempt.ok) return attempt;

  // outside any transaction: it takes long, and the database waits for nobody's password
  const fits = await door.passwords.fits(asked.password, attempt.value.hashed);
  if (!fits.ok) {
    await keptAtDoor(door, (at) => giveAllBack(at, attempt.value.keys));
    return fits;
  }
  return keptAtDoor(door, (at) => finish(at, { ...asked, ...attempt.value, hasPassword: fits.value }, caller));
}

const action = "sign-in-with-password";

type Attempt = {
  readonly holder: Holder;
  readonly hashed: string | undefined;
  readonly keys: readonly TryKey[];
  /** A recovery code was given up for a try that would else have had to wait. */
  readonly hasSecondFactor: boolean;
};

async function begin(
  at: AtDoor,
  { email, code }: PasswordAsked,
  caller: Caller,
): Promise<Result<Attempt, TooManyTries>> {
  const { door, tx } = at;
  const index = emailIndex(door.vault, email);
  const holder = await memberByEmail(tx, door.vault.practice, index);
  const [password] = await credentialsOf(at, holder, ["password"]);
  const attempt = { holder, hashed: password?.kept };

  const keys = keysOf(at, { holder, emailIndex: index }, caller);
  const counted = await countTry(at, keys);
  if (counted.ok) return ok({ ...attempt, keys, hasSecondFactor: false });
  if (!(await spendRecoveryCode(at, holder, code))) return counted;
  return ok({ ...attempt, keys: [accountKey(index)], hasSecondFactor: true });
}

async function giveAllBack(at: AtDoor, keys: readonly TryKey[]): Promise<void> {
  for (const key of keys) await giveTryBack(at, key);
}

type Tried = PasswordAsked & Attempt & { readonly hasPassword: boolean };

async function finish(at: AtDoor, tried: Tried, caller: Caller): Promise<Result<LetIn, SignInRefused>> {
  const { holder, keys, code, hasPassword } = tried;
  const hasBoth = tried.hasSecondFactor ? hasPassword : await spendSecondFactor(at, holder, { code, hasPassword });
  if (!hasBoth) return turnAway(at, { action, holder });

  const done = await letIn(at, { holder, caller, action });
  if (!done.ok) return fail(done.failure);
  await clearTries(at, keys);
  return done;
}
