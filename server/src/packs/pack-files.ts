import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isPackFile, LONGEST_PACK_FILE, QUESTIONNAIRE_FILE } from "@attune/core";

/** A character takes four bytes at most. */
const MOST_BYTES = 4 * LONGEST_PACK_FILE;

/**
 * The texts in a pack's folder by the names of their files. Of a file that has no place there only the name is taken, so
 * that it is found to be one too many. Undefined where a file cannot be read, or is longer than any may be.
 */
export async function packFilesIn(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const files = new Map<string, string>();
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
    for (const name of names.sort()) files.set(name, hasPlace(name) ? await shortText(join(folder, name)) : "");
  } catch {
    return undefined;
  }
  return files;
}

const hasPlace = (name: string): boolean => isPackFile(name) || name === QUESTIONNAIRE_FILE;

async function shortText(file: string): Promise<string> {
  // Asked before it is opened: a pipe would wait for somebody to write into it.
  const about = await stat(file);
  if (!about.isFile() || about.size > MOST_BYTES) throw new RangeError("no file of a pack");
  return readFile(file, "utf8");
}
