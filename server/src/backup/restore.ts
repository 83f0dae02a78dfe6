import { existsSync, mkdirSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { fail, type Instant, ok, type Result } from "@attune/core";
import { askRecoveryCode } from "../serve/ask-root.ts";
import { checkFolder, type FolderNotOurs } from "../serve/check-folder.ts";
import { type DataFolder, dataFolder } from "../serve/data-folder.ts";
import { type DatabaseFailure, openOwn, openServer, practicesIn } from "../serve/open-database.ts";
import { type KeysFailure, sheetOf } from "../serve/open-keys.ts";
import { ownFolder } from "../store/embedded/index.ts";
import type { UnreadableBackup, VerifiedBackup } from "../vault/backup-file/backup.ts";
import { readBackup } from "../vault/backup-file/read-backup.ts";
import { restoreKeyring, type UnreadableKeysCopy } from "../vault/keys-copy.ts";
import { openVault } from "../vault/open-vault.ts";
import { BackupIdentity } from "../vault/root/backup-identity.ts";
import type { Root } from "../vault/root/root.ts";
import type { Vault } from "../vault/vault.ts";
import { type BackupKeys, type BackupKeysAsked, type KeysNeeded, keysForBackup, newRootFor } from "./backup-keys.ts";
import { carryOver } from "./carry-over.ts";
import type { DoesNotHold } from "./check-restored.ts";
import { type BackupNewer, isOfNewer, loadInto, schemaFor } from "./load-into.ts";
import { finishSwap, restoringFolder, swapIn } from "./swap.ts";

/** The backup is of another practice than the keys. */
export type OtherPractice = { readonly kind: "other-practice" };
export type DatabaseNotEmpty = { readonly kind: "database-not-empty" };
export type RestoreFailure =
  | OtherPractice
  | DatabaseNotEmpty
  | FolderNotOurs
  | BackupNewer
  | DoesNotHold
  | KeysNeeded
  | UnreadableBackup
  | UnreadableKeysCopy
  | KeysFailure
  | DatabaseFailure;

export type RestoreAsked = BackupKeysAsked & { readonly file: string; readonly now: () => Instant };

export type Restored = {
  readonly rows: number;
  /** Rows of clients who were erased since, or who have no keys in the copy. */
  readonly leftOut: number;
  /** The folder that was there before. */
  readonly kept?: string;
  /** Of a passphrase that is new. */
  readonly sheet?: string;
};

/**
 * Puts a practice back as a backup holds it. The whole backup is checked before anything of it is used, and what was there
 * before is untouched until everything was read, counted and opened beside it.
 *
 * @error what `RestoreFailure` names; nothing has changed then.
 */
export async function restore(asked: RestoreAsked): Promise<Result<Restored, RestoreFailure>> {
  const { files, options } = asked;
  finishSwap(files.folder);
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  const checked = checkFolder(files.folder);
  if (!checked.ok) return checked;
  if (options.databaseUrl !== undefined) return onServer(asked, options.databaseUrl);
  const owner = await ownFolder(files.folder);
  if (!owner.ok) return owner;
  try {
    return await withBackup(asked, (backup) => besideOld(asked, backup));
  } finally {
    owner.value.release();
  }
}

type Given = { readonly keys: BackupKeys; readonly backup: VerifiedBackup };

async function withBackup<Done>(
  asked: RestoreAsked,
  work: (given: Given) => Promise<Result<Done, RestoreFailure>>,
): Promise<Result<Done, RestoreFailure>> {
  const keys = await keysForBackup(asked);
  if (!keys.ok) return keys;
  const backup = await openBackup(asked, keys.value);
  if (!backup.ok) return backup;
  try {
    if (backup.value.header.practice !== keys.value.practice) return fail({ kind: "other-practice" });
    if (isOfNewer(backup.value)) return fail({ kind: "backup-newer" });
    return await work({ keys: keys.value, backup: backup.value });
  } finally {
    await backup.value.close();
  }
}

/** A backup from before the key was changed opens by the recovery code of that time. */
async function openBackup(
  { file, asking }: RestoreAsked,
  keys: BackupKeys,
): Promise<Result<VerifiedBackup, RestoreFailure>> {
  const backup = await readBackup(file, keys.identity);
  if (backup.ok || backup.failure.because !== "wrong-key" || keys.copy !== undefined) return backup;
  const code = await askRecoveryCode(asking);
  if (!code.ok) return code.failure.kind === "nobody-to-ask" ? backup : code;
  return readBackup(file, BackupIdentity.of(code.value.secret));
}

/** Into a folder beside the one there is, which then takes its place. */
async function besideOld(asked: RestoreAsked, given: Given): Promise<Result<Restored, RestoreFailure>> {
  const { folder } = asked.files;
  const draft = dataFolder(restoringFolder(folder));
  await rm(draft.folder, { recursive: true, force: true });
  mkdirSync(draft.folder, { mode: 0o700 });
  const keyring = await keyringIn(asked, draft, given.keys);
  if (!keyring.ok) return keyring;
  const loaded = await loadDraft(asked, draft, { ...given, vault: keyring.value.vault });
  await keyring.value.vault.close();
  if (!loaded.ok) {
    await rm(draft.folder, { recursive: true, force: true });
    return loaded;
  }
  const { sheet } = keyring.value;
  await carryOver(asked.files, draft, { owesSheet: sheet !== undefined });
  const kept = swapIn(folder, asked.now());
  return ok({ ...loaded.value, ...(kept !== undefined && { kept }), ...(sheet !== undefined && { sheet }) });
}

type WithVault = Given & { readonly vault: Vault };
type Counted = Pick<Restored, "rows" | "leftOut">;

async function loadDraft(
  asked: RestoreAsked,
  draft: DataFolder,
  given: WithVault,
): Promise<Result<Counted, RestoreFailure>> {
  if (existsSync(asked.files.anchor)) await cp(asked.files.anchor, draft.anchor);
  const opened = await openOwn(draft);
  if (!opened.ok) return opened;
  const { database } = opened.value;
  try {
    const schema = await schemaFor(database, given.backup);
    if (!schema.ok) return schema;
    return await loadInto(database, { ...given, anchor: draft.anchor, now: asked.now });
  } finally {
    await opened.value.close();
  }
}

/** Into an empty database of a server; the folder beside it keeps its keys, or gets those of the copy. */
async function onServer(asked: RestoreAsked, url: string): Promise<Result<Restored, RestoreFailure>> {
  const opened = await openServer(asked.files, url);
  if (!opened.ok) return opened;
  const { database } = opened.value;
  try {
    return await withBackup(asked, async (given) => {
      const schema = await schemaFor(database, given.backup);
      if (!schema.ok) return schema;
      if ((await practicesIn(database)).length > 0) return fail({ kind: "database-not-empty" });
      const keyring = await keyringIn(asked, asked.files, given.keys);
      if (!keyring.ok) return keyring;
      const { vault, sheet } = keyring.value;
      const loaded = await loadInto(database, { ...given, vault, anchor: asked.files.anchor, now: asked.now });
      await vault.close();
      return loaded.ok ? ok({ ...loaded.value, ...(sheet !== undefined && { sheet }) }) : loaded;
    });
  } finally {
    await opened.value.close();
  }
}

type Keyring = { readonly vault: Vault; readonly sheet?: string };

/** The keyring that the restored practice works with: the one there is, or one made of the copy. */
async function keyringIn(
  asked: RestoreAsked,
  files: DataFolder,
  keys: BackupKeys,
): Promise<Result<Keyring, KeysFailure>> {
  if (keys.copy === undefined) {
    if (files.keys !== asked.files.keys) await cp(asked.files.keys, files.keys, { recursive: true });
    return opened(files, keys, keys.root);
  }
  const root = await newRootFor(asked, keys);
  if (!root.ok) return root;
  const made = await restoreKeyring(keys.copy, { keyringFolder: files.keys, root: root.value });
  if (!made.ok) return made;
  const keyring = await opened(files, keys, root.value);
  if (!keyring.ok || root.value.kind === "key") return keyring;
  const { vault } = keyring.value;
  return ok({ vault, sheet: sheetOf(asked, { vault, recovery: made.value.recovery, opensWith: "passphrase" }) });
}

async function opened(
  { keys }: DataFolder,
  { practice }: BackupKeys,
  root: Root,
): Promise<Result<Keyring, KeysFailure>> {
  const vault = await openVault({ keyringFolder: keys, practice, root });
  return vault.ok ? ok({ vault: vault.value }) : vault;
}
