import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, invariant, ok, type Result } from "@attune/core";
import { faultPoint } from "../faults/fault-point.ts";
import type { KeyringPlace } from "./keyring/open-keyring.ts";
import { openVault } from "./open-vault.ts";
import { createKeyFile, type KeyFileFailure, type KeyFilePlace, readKeyFile } from "./root/key-file.ts";
import { rootFromKey } from "./root/root.ts";
import type { NewRoot, Vault } from "./vault.ts";
import type { VaultFailure } from "./vault-failure.ts";
import { flushFolder } from "./write-durably.ts";

/** The next key lies here until the keyring is under it. */
const nextOf = (place: KeyFilePlace): KeyFilePlace => ({ ...place, file: `${place.file}.next` });

/**
 * The vault of a practice whose root is a key file. Where a change of the key file was cut short, it is finished or
 * undone, according to which key the keyring is under.
 *
 * @error what `readKeyFile` and `openVault` say.
 */
export async function openVaultByKeyFile(
  keyring: Omit<KeyringPlace, "root">,
  keyFile: KeyFilePlace,
): Promise<Result<Vault, VaultFailure | KeyFileFailure>> {
  const next = await readKeyFile(nextOf(keyFile));
  const opened = next.ok ? await openVault({ ...keyring, root: rootFromKey(next.value) }) : next;
  if (opened.ok) {
    await takeOver(keyFile);
    return opened;
  }

  const key = await readKeyFile(keyFile);
  if (!key.ok) return key;
  const vault = await openVault({ ...keyring, root: rootFromKey(key.value) });
  if (vault.ok) await rm(nextOf(keyFile).file, { force: true });
  return vault;
}

/**
 * A new key, in a new key file, in the place of the old one. Killed at any moment, the keyring opens by what lies at the
 * place of the key file or beside it.
 *
 * @error key-file-refused, and then nothing has changed; "exists" where an earlier change did not end: open the vault anew.
 */
export async function rotateKeyFile(vault: Vault, keyFile: KeyFilePlace): Promise<Result<NewRoot, KeyFileFailure>> {
  const key = await createKeyFile(nextOf(keyFile));
  if (!key.ok) return fail(key.failure);

  const rotated = await vault.rotateRoot(rootFromKey(key.value));
  invariant(rotated.ok, "a key is never too short");
  faultPoint("rotation-half");
  await takeOver(keyFile);
  return ok(rotated.value);
}

async function takeOver(keyFile: KeyFilePlace): Promise<void> {
  await rename(nextOf(keyFile).file, keyFile.file);
  await flushFolder(dirname(keyFile.file));
}
