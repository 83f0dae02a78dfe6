import { existsSync } from "node:fs";
import { fail, ok, type Result } from "@attune/core";
import { type AskFailure, askNewPassphrase, askRecoveryCode } from "../serve/ask-root.ts";
import { keyFilePlace, newKeyFilePlace, practiceWithKeys } from "../serve/key-places.ts";
import { type KeysAsked, type KeysFailure, openExistingKeys } from "../serve/open-keys.ts";
import { type KeysCopy, readKeysCopy, type UnreadableKeysCopy } from "../vault/keys-copy.ts";
import { BackupIdentity } from "../vault/root/backup-identity.ts";
import { type KeyFileFailure, readKeyFile, writeKeyFile } from "../vault/root/key-file.ts";
import { type Root, rootFromKey } from "../vault/root/root.ts";

/** The folder has no keys, and no copy of them was named. */
export type KeysNeeded = { readonly kind: "keys-needed" };
export type BackupKeysFailure = KeysNeeded | KeysFailure | UnreadableKeysCopy;

/** What opens a backup, and the keys that the restored practice works with. */
export type BackupKeys = {
  readonly practice: string;
  readonly identity: BackupIdentity;
  readonly root: Root;
  readonly hasKeys: (client: string) => boolean;
  /** Keys from a copy; left out where the folder has its own, in which erased clients stay erased. */
  readonly copy?: KeysCopy;
};

export type BackupKeysAsked = KeysAsked & { readonly keysFile: string | undefined };

/** The folder's own keys where it has any; else those of a copy, opened by the key file or the recovery code. */
export async function keysForBackup(asked: BackupKeysAsked): Promise<Result<BackupKeys, BackupKeysFailure>> {
  const practice = practiceWithKeys(asked.files);
  if (practice === undefined) return keysOfCopy(asked);
  const opened = await openExistingKeys(asked, practice);
  if (!opened.ok) return opened;
  const { vault, root } = opened.value;
  const clients = new Set(vault.clients());
  const identity = vault.backupIdentity();
  await vault.close();
  return ok({ practice, identity, root, hasKeys: (client) => clients.has(client) });
}

async function keysOfCopy(asked: BackupKeysAsked): Promise<Result<BackupKeys, BackupKeysFailure>> {
  if (asked.keysFile === undefined) return fail({ kind: "keys-needed" });
  const root = await rootOfCopy(asked);
  if (!root.ok) return root;
  const identity = BackupIdentity.of(root.value.secret);
  const copy = await readKeysCopy(asked.keysFile, identity);
  if (!copy.ok) return copy;
  const clients = new Set(copy.value.clients());
  const { practice } = copy.value;
  return ok({ practice, identity, root: root.value, hasKeys: (client) => clients.has(client), copy: copy.value });
}

/** The key file where it is there; else the code of the recovery sheet. */
async function rootOfCopy({ files, options, asking }: KeysAsked): Promise<Result<Root, AskFailure | KeyFileFailure>> {
  const place = keyFilePlace(files, options);
  if (!existsSync(place.file)) return askRecoveryCode(asking);
  const key = await readKeyFile(place);
  return key.ok ? ok(rootFromKey(key.value)) : key;
}

/**
 * What the restored practice is opened by: a new passphrase where one was asked for, else the key itself, which is put into
 * the key file where there is none.
 */
export async function newRootFor(
  asked: KeysAsked,
  { root }: BackupKeys,
): Promise<Result<Root, AskFailure | KeyFileFailure>> {
  if (asked.options.byPassphrase) return askNewPassphrase(asked.asking);
  const place = keyFilePlace(asked.files, asked.options);
  if (existsSync(place.file)) return ok(root);
  const fresh = await newKeyFilePlace(asked.files, asked.options);
  const written = await writeKeyFile(fresh, root.secret);
  return written.ok ? ok(root) : written;
}
