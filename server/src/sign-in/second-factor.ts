import type { AtDoor } from "./door.ts";
import type { Holder } from "./holder.ts";
import { isRecoveryCode, makeRecoveryCodes, recoveryLookup } from "./recovery-codes.ts";
import {
  addCredential,
  credentialByLookup,
  credentialsOf,
  NOT_CONFIRMED,
  raiseCounter,
  removeCredential,
  removeCredentials,
} from "./store/credentials.ts";
import { totpStep } from "./totp.ts";

/**
 * Whether the code is this holder's second factor, and is spent by that. Looked up for a wrong password too, but spent only
 * with the right one: otherwise the time would tell which of the two was wrong.
 */
export async function spendSecondFactor(
  at: AtDoor,
  holder: Holder,
  { code, hasPassword }: { readonly code: string; readonly hasPassword: boolean },
): Promise<boolean> {
  const authenticators = await credentialsOf(at, holder, ["totp"]);
  const fitting = authenticators
    .filter(({ counter }) => counter !== NOT_CONFIRMED)
    .map(({ id, kept }) => ({ id, step: totpStep(kept, code, at.now) }))
    .find(({ step }) => step !== undefined);

  if (!hasPassword) return false;
  if (fitting?.step !== undefined) return raiseCounter(at, fitting.id, fitting.step);
  return spendRecoveryCode(at, holder, code);
}

/** Whether it was an unused recovery code of this holder, and is used up now. */
export async function spendRecoveryCode(at: AtDoor, holder: Holder, code: string): Promise<boolean> {
  if (!isRecoveryCode(code)) return false;
  const found = await credentialByLookup(at, recoveryLookup(code));
  if (found?.kind !== "recovery-code" || found.holder.id !== holder.id) return false;
  return removeCredential(at, holder, found.id);
}

/** A new set of codes, told this once; the old set works no more. */
export async function replaceRecoveryCodes(at: AtDoor, holder: Holder): Promise<readonly string[]> {
  await removeCredentials(at, holder, { kinds: ["recovery-code"] });
  const codes = makeRecoveryCodes();
  for (const code of codes) {
    await addCredential(at, holder, { kind: "recovery-code", kept: "", lookup: recoveryLookup(code) });
  }
  return codes;
}
