import { createHash } from "node:crypto";
import { mkdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import { KEY_BYTES, Secret } from "../secret.ts";
import { isMissing, writeDurably } from "../write-durably.ts";

/** Where a key file lies, and where it must not: whoever copies the records must not copy their key with them. */
export type KeyFilePlace = { readonly file: string; readonly dataFolder: string };

export type KeyFileFailure = {
  readonly kind: "key-file-refused";
  readonly because: "missing" | "inside-data-folder" | "readable-by-others" | "damaged" | "exists";
};

const MARK = "attune-root-key-1";
const CONTENT = new RegExp(`^${MARK} ([0-9a-f]{64}) ([0-9a-f]{8})\\s*$`);
const CHECK_LENGTH = 8;
const FOLDER_MODE = 0o700;

/** Read or write by the group or by everyone. */
const BY_OTHERS = 0o066;

/**
 * A new root key, in a file that only its owner may read.
 *
 * @error key-file-refused when the file is there already, or would lie in the data folder.
 */
export async function createKeyFile(place: KeyFilePlace): Promise<Result<Secret, KeyFileFailure>> {
  const key = Secret.random();
  const written = await writeKeyFile(place, key);
  return written.ok ? ok(key) : written;
}

/** Puts a key that is known already into a file: after a recovery, or where the practice gets a new one. */
export async function writeKeyFile(place: KeyFilePlace, key: Secret): Promise<Result<void, KeyFileFailure>> {
  const { file, dataFolder } = place;
  await mkdir(dirname(resolve(file)), { recursive: true, mode: FOLDER_MODE });
  if (await isInside(file, dataFolder)) return refused("inside-data-folder");
  if ((await readOrNothing(file)) !== undefined) return refused("exists");

  await writeDurably(file, textOf(key));
  return ok(undefined);
}

/** @error key-file-refused with the reason. */
export async function readKeyFile({ file, dataFolder }: KeyFilePlace): Promise<Result<Secret, KeyFileFailure>> {
  const text = await readOrNothing(file);
  if (text === undefined) return refused("missing");
  if (await isInside(file, dataFolder)) return refused("inside-data-folder");
  // Windows keeps rights in lists of its own, of which these bits say nothing.
  const { mode } = await stat(file);
  if (process.platform !== "win32" && (mode & BY_OTHERS) !== 0) return refused("readable-by-others");

  const [, hex = "", check] = CONTENT.exec(text) ?? [];
  const key = Buffer.from(hex, "hex");
  return key.length === KEY_BYTES && check === checkOf(key) ? ok(new Secret(key)) : refused("damaged");
}

const refused = (because: KeyFileFailure["because"]) => fail<KeyFileFailure>({ kind: "key-file-refused", because });

const textOf = (key: Secret): string => `${MARK} ${key.expose().toString("hex")} ${checkOf(key.expose())}\n`;

const checkOf = (key: Buffer): string =>
  createHash("sha256").update(MARK).update(key).digest("hex").slice(0, CHECK_LENGTH);

async function readOrNothing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "latin1");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Links are followed on both sides, so that a detour does not lead into the folder. */
async function isInside(file: string, folder: string): Promise<boolean> {
  const way = relative(await trueWay(folder), await trueWay(file));
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** The path without links, as far as it exists. */
async function trueWay(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(await trueWay(parent), basename(whole));
  }
}
