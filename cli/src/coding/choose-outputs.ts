import { realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { UnwritableFile } from "../failures/failure.ts";
import { STANDARD_INPUT } from "../input/read-bytes.ts";

/** Where the codings of each file go: one place for all (a file, or undefined for standard output), or one for each. */
export type Outputs =
  | { readonly kind: "together"; readonly file: string | undefined }
  | { readonly kind: "apart"; readonly files: readonly string[] };

/**
 * @error unwritable-file when a file would be written that is also read, or one would be written twice.
 */
export async function chooseOutputs(
  inputs: readonly string[],
  output: string | undefined,
): Promise<Result<Outputs, UnwritableFile>> {
  if (output === undefined || output === STANDARD_INPUT) return ok({ kind: "together", file: undefined });

  const isApart = (await isFolder(output)) || /[/\\]$/.test(output);
  const files = isApart ? inputs.map((input) => join(output, outputName(input))) : [output];
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) return fail({ kind: "unwritable-file", file: twice, because: "same-name-twice" });

  const read = new Set(await Promise.all(inputs.map(realName)));
  for (const file of files) {
    if (read.has(await realName(file))) return fail({ kind: "unwritable-file", file, because: "is-an-input" });
  }
  return ok(isApart ? { kind: "apart", files } : { kind: "together", file: output });
}

const ENDING = /\.(?:jsonl|ndjson|json)$/i;

const outputName = (input: string): string =>
  `${input === STANDARD_INPUT ? "sessions" : basename(input).replace(ENDING, "")}.codings.jsonl`;

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const realName = (path: string): Promise<string> => realpath(path).catch(() => path);
