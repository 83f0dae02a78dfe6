import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fail, invariant, ok, type Result } from "@attune/core";
import type { Root } from "../root/root.ts";
import { Secret } from "../secret.ts";
import type { KeyringBroken, KeyringExists, KeyringMissing, VaultFailure } from "../vault-failure.ts";
import { flushFolder, isMissing, writeFlushed } from "../write-durably.ts";
import { ClientFile, KeyringUnwritable } from "./client-file.ts";
import { ClientKeys } from "./client-keys.ts";
import { type ClientLine, readLines, wrapLine } from "./client-lines.ts";
import { deriveAll, wipeDerived } from "./derived-keys.ts";
import { ID, Keyring, textsOf } from "./keyring.ts";
import { makeLocks, openLocks } from "./locks.ts";
import { openPracticeFile, parsePracticeFile, writePracticeFile } from "./practice-file.ts";
import type { PracticeSecrets } from "./practice-secrets.ts";

/** Which keyring, and what opens it. Each practice has a folder of its own in the keyring's folder. */
export type KeyringPlace = { readonly keyringFolder: string; readonly practice: string; readonly root: Root };

const PRACTICE_FILE = "practice.key";
const CLIENT_FILE = "clients.keys";
const OWNER_ONLY = 0o700;

/**
 * @error keyring-missing, wrong-root, keyring-broken with file and line, keyring-newer.
 */
export async function openKeyring({
  keyringFolder,
  practice,
  root,
}: KeyringPlace): Promise<Result<Keyring, VaultFailure>> {
  mustBeId(practice);
  const practiceFile = join(keyringFolder, practice, PRACTICE_FILE);
  const text = await readPracticeFile(practiceFile, practice);
  const file = text.ok ? parsePracticeFile(text.value, practice) : text;
  if (!file.ok) return file;
  const unlocked = await openLocks(root, file.value.locks, practice);
  if (!unlocked.ok) return unlocked;
  const secrets = openPracticeFile(file.value, unlocked.value.keyringKey);
  if (!secrets.ok) return secrets;

  // What a cut-off change left: it could still hold the keys of a client who is erased later.
  for (const name of [PRACTICE_FILE, CLIENT_FILE])
    await rm(join(keyringFolder, practice, `${name}.part`), { force: true });
  const clientFile = new ClientFile(join(keyringFolder, practice, CLIENT_FILE));
  const lines = await readClients(clientFile, secrets.value, practice);
  if (!lines.ok) return lines;
  const { locks } = file.value;
  const open = { practice, practiceFile, clientFile, locks, secrets: secrets.value, ...unlocked.value };
  const keyring = new Keyring({ ...open, clients: new ClientKeys(lines.value) });
  await keyring.finishRotation().catch(onlyUnwritable);
  return ok(keyring);
}

/** What an older practice key still wraps can be read all the same: a full disk must not keep the practice closed. */
function onlyUnwritable(error: unknown): void {
  if (!(error instanceof KeyringUnwritable)) throw error;
}

/** The id is the name of a folder. */
const mustBeId = (practice: string): void => invariant(ID.test(practice), "a practice's id is a UUID in small letters");

async function readPracticeFile(file: string, practice: string): Promise<Result<string, KeyringMissing>> {
  try {
    return ok(await readFile(file, "utf8"));
  } catch (error) {
    if (isMissing(error)) return fail({ kind: "keyring-missing", practice });
    throw error;
  }
}

async function readClients(
  file: ClientFile,
  secrets: PracticeSecrets,
  practice: string,
): Promise<Result<ClientLine[], KeyringBroken>> {
  const text = await file.read();
  if (text === undefined) return fail({ kind: "keyring-broken", file: CLIENT_FILE, line: 1 });

  const derived = deriveAll(secrets, practice);
  const lines = readLines(text, derived.wrapKeys);
  wipeDerived(derived);
  if (lines.ok) await file.mend(text, textsOf(lines.value));
  return lines;
}

/** The keys of clients that a new keyring begins with: none, or those of a keys copy. */
export type FirstKeys = {
  readonly secretsFor: (recipients: readonly string[]) => PracticeSecrets;
  readonly clients: readonly Pick<ClientLine, "client" | "generation" | "keys">[];
};

/**
 * Puts a whole keyring in place at once. Gives back the key for the recovery sheet.
 *
 * @error keyring-exists when the practice has one; it is left as it is.
 */
export async function makeKeyring(place: KeyringPlace, first: FirstKeys): Promise<Result<Secret, KeyringExists>> {
  const { keyringFolder, practice, root } = place;
  mustBeId(practice);
  const keyringKey = Secret.random();
  const { locks, recipients, recovery, identity } = await makeLocks(root, { keyringKey, practice });
  const secrets = first.secretsFor(recipients);
  const derived = deriveAll(secrets, practice);
  const wrappedBy = derived.current;
  const lines = first.clients.map((client) => `${wrapLine({ ...client, wrappedBy }, derived.wrapKeys).text}\n`);
  const practiceFile = writePracticeFile(secrets, locks, { keyringKey, practice });
  keyringKey.wipe();
  identity.wipe();
  wipeDerived(derived);

  const isPlaced = await placeFolder(join(keyringFolder, practice), {
    [PRACTICE_FILE]: practiceFile,
    [CLIENT_FILE]: lines.join(""),
  });
  return isPlaced ? ok(recovery) : fail({ kind: "keyring-exists", practice });
}

/** Whether the folder is there now, with all its files; false where another one was there already. */
async function placeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<boolean> {
  const parent = join(folder, "..");
  await mkdir(parent, { recursive: true, mode: OWNER_ONLY });
  const draft = `${folder}.part`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: OWNER_ONLY });
  for (const [name, text] of Object.entries(files)) await writeFlushed(join(draft, name), text);
  await flushFolder(draft);
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (isTaken(error)) return false;
    throw error;
  }
  await flushFolder(parent);
  return true;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(String(error.code));
