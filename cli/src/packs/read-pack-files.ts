import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, isPackFile, LONGEST_PACK_FILE, ok, QUESTIONNAIRE_FILE, type Result } from "@attune/core";
import type { UnreadableFile } from "../failures/failure.ts";
import { readingReason } from "../input/system-reason.ts";

/** A character takes four bytes at most; one more byte shows that a file is longer than a pack's may be. */
const MOST_BYTES = 4 * LONGEST_PACK_FILE + 1;

/** The texts of a form's files by name: those of a pack, or the one of a Questionnaire. */
export type PackFiles = ReadonlyMap<string, string>;

/**
 * The files of one form. Of a file with another name, only the name is taken, so that it can be said to have no place
 * there; hidden files are passed over.
 *
 * @error unreadable-file with the reason.
 */
export async function readPackFolder(folder: string): Promise<Result<PackFiles, UnreadableFile>> {
  const names = await readdir(folder).catch((error: unknown) => readingReason(error));
  if (typeof names === "string") return fail({ kind: "unreadable-file", file: folder, because: names });

  const files = new Map<string, string>();
  for (const name of names.filter((each) => !each.startsWith(".")).sort()) {
    const text = isPackFile(name) || name === QUESTIONNAIRE_FILE ? await readText(join(folder, name)) : ok("");
    if (!text.ok) return text;
    files.set(name, text.value);
  }
  return ok(files);
}

/**
 * The text of one file. Bytes that are no UTF-8 become marks that the checks of a form find; of a file that is too long,
 * no more is read than shows it.
 *
 * @error unreadable-file with the reason; a folder or a pipe is none that can be read.
 */
export async function readText(file: string): Promise<Result<string, UnreadableFile>> {
  try {
    // Before it is opened: a pipe would wait for somebody to write into it.
    const isFile = (await stat(file)).isFile();
    return isFile ? ok(await beginningOf(file)) : fail({ kind: "unreadable-file", file, because: "not-readable" });
  } catch (error) {
    return fail({ kind: "unreadable-file", file, because: readingReason(error) });
  }
}

async function beginningOf(file: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of createReadStream(file, { end: MOST_BYTES })) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString("utf8");
}
