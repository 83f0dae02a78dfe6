import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { Database } from "../store/database.ts";
import { practiceId } from "../store/ids.ts";
import { openVaultByKeyFile } from "../vault/key-file-vault.ts";
import { createVault, openVault } from "../vault/open-vault.ts";
import { createKeyFile, type KeyFileFailure, readKeyFile, writeKeyFile } from "../vault/root/key-file.ts";
import { recoverySheet } from "../vault/root/recovery-sheet.ts";
import { type Root, rootFromKey } from "../vault/root/root.ts";
import type { Secret } from "../vault/secret.ts";
import type { Vault } from "../vault/vault.ts";
import type { CreateVaultFailure, VaultFailure } from "../vault/vault-failure.ts";
import { type AskFailure, type Asking, askNewPassphrase, askPassphrase, askRecoveryCode } from "./ask-root.ts";
import { type DataFolder, keysCopyIn } from "./data-folder.ts";
import { isByPassphrase, keyFilePlace, newKeyFilePlace, noteKeyFile, practiceWithKeys } from "./key-places.ts";
import { practicesIn } from "./open-database.ts";
import type { ServeOptions } from "./options.ts";

/** The database holds a practice, and the folder has no keys for it: a new start would only hide what is there. */
export type PracticeWithoutKeys = { readonly kind: "practice-without-keys"; readonly practice: string };
export type KeysFailure = PracticeWithoutKeys | VaultFailure | CreateVaultFailure | KeyFileFailure | AskFailure;

export type KeysAsked = {
  readonly files: DataFolder;
  readonly options: Pick<ServeOptions, "data" | "keyFile" | "keyFolder" | "byPassphrase" | "databaseUrl">;
  readonly asking: Asking;
};

export type OpenKeys = {
  readonly vault: Vault;
  /** To be printed, once: the recovery sheet of keys that are new. */
  readonly sheet?: string;
};

/** The practice's keys: those it has, or new ones where there is neither practice nor keys yet. */
export async function openKeys(asked: KeysAsked, database: Database): Promise<Result<OpenKeys, KeysFailure>> {
  const practice = practiceWithKeys(asked.files);
  if (practice !== undefined) return openExisting(asked, practice);
  const [known] = await practicesIn(database);
  if (known !== undefined) return fail({ kind: "practice-without-keys", practice: known });
  return makeFirst(asked);
}

/** To be called when the recovery sheet was shown. */
export const sheetShown = ({ sheetDue }: DataFolder): Promise<void> => rm(sheetDue, { force: true });

async function makeFirst(asked: KeysAsked): Promise<Result<OpenKeys, KeysFailure>> {
  const { files, options, asking } = asked;
  const byPassphrase = options.byPassphrase || asking.passphraseFile !== undefined;
  const root = byPassphrase ? await askNewPassphrase(asking) : await newKeyRoot(asked);
  if (!root.ok) return root;
  await writeFile(files.sheetDue, "");
  const made = await createVault({ keyringFolder: files.keys, practice: practiceId(), root: root.value });
  if (!made.ok) return made;
  const { vault, recovery } = made.value;
  return ok({ vault, sheet: sheetOf(asked, { vault, recovery, opensWith: root.value.kind }) });
}

/** A key file of a first start that was cut short is taken up. */
async function newKeyRoot({ files, options }: KeysAsked): Promise<Result<Root, KeyFileFailure>> {
  const place = await newKeyFilePlace(files, options);
  const key = existsSync(place.file) ? await readKeyFile(place) : await createKeyFile(place);
  return key.ok ? ok(rootFromKey(key.value)) : key;
}

async function openExisting(asked: KeysAsked, practice: string): Promise<Result<OpenKeys, KeysFailure>> {
  const opened = await openExistingKeys(asked, practice);
  if (!opened.ok || opened.value.sheet !== undefined || !existsSync(asked.files.sheetDue)) return opened;
  return sheetAgain(asked, opened.value);
}

/** Keys that are there, by the key file or the passphrase; by the recovery code where that is lost. */
export const openExistingKeys = (asked: KeysAsked, practice: string): Promise<Result<Opened, KeysFailure>> =>
  isByPassphrase(asked.files, practice) ? openByPassphrase(asked, practice) : openByKeyFile(asked, practice);

export type Opened = OpenKeys & { readonly root: Root };

async function openByKeyFile(asked: KeysAsked, practice: string): Promise<Result<Opened, KeysFailure>> {
  const keyring = { keyringFolder: asked.files.keys, practice };
  const place = keyFilePlace(asked.files, asked.options);
  const opened = await openVaultByKeyFile(keyring, place);
  const isLost = !opened.ok && opened.failure.kind === "key-file-refused" && opened.failure.because === "missing";
  if (!opened.ok && !isLost) return opened;
  if (opened.ok) {
    const key = await readKeyFile(place);
    if (asked.options.keyFile !== undefined) await noteKeyFile(asked.files, place.file);
    return key.ok ? ok({ vault: opened.value, root: rootFromKey(key.value) }) : key;
  }

  const code = await askRecoveryCode(asked.asking);
  if (!code.ok) return code.failure.kind === "nobody-to-ask" ? opened : code;
  const vault = await openVault({ ...keyring, root: code.value });
  if (!vault.ok) return vault;
  const written = await writeKeyFile(place, code.value.secret);
  await noteKeyFile(asked.files, place.file);
  return written.ok ? ok({ vault: vault.value, root: code.value }) : written;
}

async function openByPassphrase(asked: KeysAsked, practice: string): Promise<Result<Opened, KeysFailure>> {
  const keyring = { keyringFolder: asked.files.keys, practice };
  const root = await askPassphrase(asked.asking);
  if (!root.ok) return root;
  if (root.value !== undefined) {
    const vault = await openVault({ ...keyring, root: root.value });
    return vault.ok ? ok({ vault: vault.value, root: root.value }) : vault;
  }
  const code = await askRecoveryCode(asked.asking);
  if (!code.ok) return code;
  const vault = await openVault({ ...keyring, root: code.value });
  if (!vault.ok) return vault;
  const next = await askNewPassphrase(asked.asking);
  return next.ok ? withNewSheet(asked, vault.value, next.value) : next;
}

/** A sheet that was due and not shown: the key file's own again, or one with another recovery key. */
async function sheetAgain(asked: KeysAsked, { vault, root }: Opened): Promise<Result<OpenKeys, KeysFailure>> {
  if (root.kind === "passphrase") return withNewSheet(asked, vault, root);
  return ok({ vault, sheet: sheetOf(asked, { vault, recovery: root.secret, opensWith: "key" }) });
}

async function withNewSheet(asked: KeysAsked, vault: Vault, root: Root): Promise<Result<Opened, KeysFailure>> {
  await writeFile(asked.files.sheetDue, "");
  const rotated = await vault.rotateRoot(root);
  if (!rotated.ok) return rotated;
  const { recovery } = rotated.value;
  return ok({ vault, root, sheet: sheetOf(asked, { vault, recovery, opensWith: root.kind }) });
}

type SheetOf = { readonly vault: Vault; readonly recovery: Secret; readonly opensWith: Root["kind"] };

/** The sheet as it is printed, with the places of this very practice. */
export function sheetOf(
  { files, options }: Omit<KeysAsked, "asking">,
  { vault, recovery, opensWith }: SheetOf,
): string {
  return recoverySheet({
    practice: vault.practice,
    recovery,
    opensWith,
    places: {
      records: options.databaseUrl === undefined ? join(files.folder, "database") : "the PostgreSQL database",
      keyring: files.keys,
      ...(opensWith === "key" && { keyFile: keyFilePlace(files, options).file }),
      backups: files.backups,
      keysCopy: keysCopyIn(files, vault.practice),
    },
  });
}
