import { invariant, ok, type Result } from "@attune/core";
import { type KeyringPlace, makeKeyring, openKeyring } from "./keyring/open-keyring.ts";
import { newSecrets } from "./keyring/practice-secrets.ts";
import { PracticeVault } from "./practice-vault.ts";
import { checkRoot } from "./root/root.ts";
import type { NewRoot, Vault } from "./vault.ts";
import type { CreateVaultFailure, VaultFailure } from "./vault-failure.ts";

/**
 * The vault of a practice that has a keyring.
 *
 * @error keyring-missing, wrong-root, keyring-broken with file and line, keyring-newer.
 */
export async function openVault(place: KeyringPlace): Promise<Result<Vault, VaultFailure>> {
  const keyring = await openKeyring(place);
  return keyring.ok ? ok(new PracticeVault(keyring.value)) : keyring;
}

/**
 * A new practice's keyring, and its vault. The recovery key is for the sheet that is printed once.
 *
 * @error keyring-exists when the practice has one, passphrase-too-short.
 */
export async function createVault(
  place: KeyringPlace,
): Promise<Result<NewRoot & { readonly vault: Vault }, CreateVaultFailure>> {
  const checked = checkRoot(place.root);
  if (!checked.ok) return checked;
  const recovery = await makeKeyring(place, { secretsFor: newSecrets, clients: [] });
  if (!recovery.ok) return recovery;

  const keyring = await openKeyring(place);
  invariant(keyring.ok, "a keyring that was just made opens");
  return ok({ recovery: recovery.value, vault: new PracticeVault(keyring.value) });
}
