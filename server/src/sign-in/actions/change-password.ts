import { fail, ok, type Result } from "@attune/core";
import { type AtDoor, atDoor, type Door } from "../door.ts";
import type { PasswordRefused, SignInAgain, SignInRefused, TooManyTries } from "../failure.ts";
import { isFresh } from "../fresh.ts";
import { accountKey } from "../let-in.ts";
import { checkPassword } from "../password/password-rules.ts";
import type { SignedIn } from "../recognise.ts";
import { addCredential, credentialsOf, removeCredentials } from "../store/credentials.ts";
import { knownHolder } from "../store/holders.ts";
import { endSignIns } from "../store/sign-ins.ts";
import { countTry, forgetTries, type TryKey } from "../store/tries.ts";

export type PasswordChange = {
  /** The one in use; of no account where there is none yet. */
  readonly password: string;
  readonly newPassword: string;
};
type ChangeFailure = PasswordRefused | SignInAgain | SignInRefused | TooManyTries;

/**
 * Gives a member a new password; every other sign-in ends. Whoever has none yet, but a passkey, adds one.
 *
 * @error password-refused when the new one may not be one; sign-in-refused when the one in use is wrong; sign-in-again
 *   when there is none and signing in was too long ago; too-many-tries when this account has to wait.
 */
export async function changePassword(
  door: Door,
  signedIn: SignedIn,
  { password, newPassword }: PasswordChange,
): Promise<Result<void, ChangeFailure>> {
  const begun = await atDoor(door, (at) => begin(at, signedIn, newPassword));
  if (!begun.ok) return begun;

  const { hashed, key } = begun.value;
  const fits = hashed === undefined ? ok(true) : await door.passwords.fits(password, hashed);
  if (!fits.ok) return fits;
  if (!fits.value) return fail({ kind: "sign-in-refused" });
  const kept = await door.passwords.hash(newPassword);
  if (!kept.ok) return kept;

  return atDoor(door, async (at) => {
    await removeCredentials(at, signedIn.actor, { kinds: ["password"] });
    await addCredential(at, signedIn.actor, { kind: "password", kept: kept.value });
    await endSignIns(at, signedIn.actor, signedIn.id);
    await forgetTries(at, key);
    await door.record(at.tx, { action: "change-password", outcome: "done", holder: signedIn.actor });
    return ok(undefined);
  });
}

type Begun = { readonly hashed: string | undefined; readonly key: TryKey };

async function begin(at: AtDoor, signedIn: SignedIn, newPassword: string): Promise<Result<Begun, ChangeFailure>> {
  const { door, tx } = at;
  const holder = await knownHolder(tx, door.vault.practice, signedIn.actor);
  if (!holder.ok || holder.value.emailIndex === undefined) return fail({ kind: "sign-in-refused" });
  const { name, email } = await door.namesOf(tx, signedIn.actor);
  const allowed = checkPassword(newPassword, { email, names: [name, await door.practiceName(tx)] });
  if (!allowed.ok) return allowed;

  const [password] = await credentialsOf(at, signedIn.actor, ["password"]);
  const fresh = password ? ok(undefined) : isFresh(at, signedIn);
  if (!fresh.ok) return fresh;
  const key = accountKey(holder.value.emailIndex);
  const counted = await countTry(at, [key]);
  return counted.ok ? ok({ hashed: password?.kept, key }) : counted;
}
