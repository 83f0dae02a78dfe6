import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fail, ok, type Result } from "@attune/core";
import { type AskFailure, askNewPassphrase } from "../serve/ask-root.ts";
import { isByPassphrase, keyFilePlace, newKeyFilePlace, practiceWithKeys } from "../serve/key-places.ts";
import { type KeysAsked, type KeysFailure, openExistingKeys, sheetOf } from "../serve/open-keys.ts";
import { type EmbeddedFailure, ownFolder } from "../store/embedded/index.ts";
import { rotateKeyFile } from "../vault/key-file-vault.ts";
import type { KeyFileFailure } from "../vault/root/key-file.ts";
import type { Root } from "../vault/root/root.ts";
import type { NewRoot, Vault } from "../vault/vault.ts";

export type RotateRootFailure = KeysFailure | EmbeddedFailure;
export type RotateRootAsked = KeysAsked & {
  /** The new passphrase, where nobody is there to type it. */
  readonly newPassphraseFile: string | undefined;
  /** Left out, what it is now. */
  readonly to: Root["kind"] | undefined;
};

/**
 * A new key file or passphrase, while no server runs on the folder. The one of before opens nothing new from then on, and
 * backups of before open by it alone.
 *
 * @returns the new recovery sheet, to be printed once
 */
export async function rotateRoot(asked: RotateRootAsked): Promise<Result<string, RotateRootFailure>> {
  const { files } = asked;
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  const owner = await ownFolder(files.folder);
  if (!owner.ok) return owner;
  try {
    const practice = practiceWithKeys(files);
    if (practice === undefined) return fail({ kind: "keyring-missing", practice: "" });
    const opened = await openExistingKeys(asked, practice);
    if (!opened.ok) return opened;
    const { vault } = opened.value;
    const outcome = await rotated(asked, vault);
    await vault.close();
    return outcome;
  } finally {
    owner.value.release();
  }
}

async function rotated(asked: RotateRootAsked, vault: Vault): Promise<Result<string, RotateRootFailure>> {
  const now = isByPassphrase(asked.files, vault.practice) ? "passphrase" : "key";
  const opensWith = asked.to ?? now;
  const root = opensWith === "passphrase" ? await toPassphrase(asked, vault) : await toKeyFile(asked, vault, now);
  if (!root.ok) return root;
  return ok(sheetOf(asked, { vault, recovery: root.value.recovery, opensWith }));
}

async function toPassphrase(
  { files, asking, newPassphraseFile }: RotateRootAsked,
  vault: Vault,
): Promise<Result<NewRoot, AskFailure>> {
  const root = await askNewPassphrase({ terminal: asking.terminal, passphraseFile: newPassphraseFile });
  if (!root.ok) return root;
  const made = await vault.rotateRoot(root.value);
  // The file itself stays where it is: backups of before open by it.
  if (made.ok) await rm(files.keyFileNote, { force: true });
  return made;
}

async function toKeyFile(
  { files, options }: RotateRootAsked,
  vault: Vault,
  now: Root["kind"],
): Promise<Result<NewRoot, KeyFileFailure>> {
  const place = now === "key" ? keyFilePlace(files, options) : await newKeyFilePlace(files, options);
  return rotateKeyFile(vault, place);
}
