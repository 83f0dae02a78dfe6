import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { fail, ok, type Result } from "@attune/core";
import type { UnwritableFile } from "../failures/failure.ts";
import { STANDARD_INPUT } from "../input/read-bytes.ts";
import { writingReason } from "../input/system-reason.ts";
import type { Surroundings } from "../surroundings.ts";
import { print } from "./print.ts";

/** Standard output is named like standard input. */
const STANDARD_OUTPUT = STANDARD_INPUT;

/**
 * Writes a file whole, or not at all: an older file of that name stays as it was until the new one is complete. What is
 * written may only be read by its owner. `-` is standard output.
 *
 * @error unwritable-file with the reason.
 */
export async function writeWhole(
  file: string,
  text: string,
  { output }: Pick<Surroundings, "output">,
): Promise<Result<void, UnwritableFile>> {
  try {
    if (file === STANDARD_OUTPUT) await print(output, text);
    else if (await isDevice(file)) await writeFile(file, text);
    else await replace(await target(file), text);
    return ok(undefined);
  } catch (error) {
    return fail({ kind: "unwritable-file", file, because: writingReason(error) });
  }
}

/** A pipe or a terminal, which cannot be replaced by a file. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** What a link leads to is replaced, not the link. */
const target = (file: string): Promise<string> => realpath(file).catch(() => file);

async function replace(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: "wx" });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
