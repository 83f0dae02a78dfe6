import { stat } from "node:fs/promises";
import { fail, ok, type Result } from "@attune/core";
import type { UnwritableFile } from "../failures/failure.ts";

/**
 * A transcript is only read: no file that is to be written may be the one that is read, by whatever name.
 *
 * @error unwritable-file, naming the first output that is also the input.
 */
export async function spareInput(
  input: string,
  outputs: readonly (string | undefined)[],
): Promise<Result<void, UnwritableFile>> {
  const read = await identityOf(input);
  for (const file of outputs) {
    if (file === undefined || read === undefined || (await identityOf(file)) !== read) continue;
    return fail({ kind: "unwritable-file", file, because: "is-an-input" });
  }
  return ok(undefined);
}

/** The same for every name and link of a file; undefined for what is no file, such as a terminal or a pipe. */
async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev} ${found.ino}` : undefined;
}
