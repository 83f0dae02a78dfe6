import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { KeyFilePlace } from "../vault/root/key-file.ts";
import { writeDurably } from "../vault/write-durably.ts";
import type { DataFolder } from "./data-folder.ts";
import { keyFileName, type ServeOptions } from "./options.ts";

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The practice whose keyring is in the folder; undefined where there is none. */
export function practiceWithKeys({ keys }: Pick<DataFolder, "keys">): string | undefined {
  return existsSync(keys) ? readdirSync(keys).find((name) => ID.test(name)) : undefined;
}

const lockShape = z.object({ locks: z.array(z.object({ kind: z.string() })) });

/** Whether a keyring is opened by a passphrase; a file that cannot be read says so when it is opened. */
export function isByPassphrase({ keys }: Pick<DataFolder, "keys">, practice: string): boolean {
  try {
    const text: unknown = JSON.parse(readFileSync(join(keys, practice, "practice.key"), "utf8"));
    return lockShape.safeParse(text).data?.locks.some(({ kind }) => kind === "passphrase") ?? false;
  } catch {
    return false;
  }
}

type Named = Pick<ServeOptions, "data" | "keyFile" | "keyFolder">;

/** Where the key file lies: where it was named, or where the folder has noted it. */
export function keyFilePlace(files: DataFolder, { data, keyFile, keyFolder }: Named): KeyFilePlace {
  const file = keyFile ?? noted(files) ?? join(keyFolder, keyFileName(data));
  return { file, dataFolder: files.folder };
}

function noted({ keyFileNote }: DataFolder): string | undefined {
  return existsSync(keyFileNote) ? readFileSync(keyFileNote, "utf8").trim() : undefined;
}

/**
 * Where a new practice's key file is to lie, noted before it is made: another practice's file of the same name is not
 * taken for this one's.
 */
export async function newKeyFilePlace(files: DataFolder, options: Named): Promise<KeyFilePlace> {
  const { file } = keyFilePlace(files, options);
  const isOurs = options.keyFile !== undefined || noted(files) !== undefined;
  const free = isOurs ? file : firstFree(file);
  await noteKeyFile(files, free);
  return { file: free, dataFolder: files.folder };
}

export const noteKeyFile = (files: DataFolder, file: string): Promise<void> =>
  writeDurably(files.keyFileNote, `${file}\n`);

function firstFree(file: string): string {
  for (let count = 1; ; count++) {
    const each = count === 1 ? file : file.replace(/\.key$/, `-${count}.key`);
    if (!existsSync(each)) return each;
  }
}
