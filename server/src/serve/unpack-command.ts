import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "@attune/core";
import { keysForBackup } from "../backup/backup-keys.ts";
import { unpackExport } from "../export/unpack-export.ts";
import { codeOf } from "../store/transaction.ts";
import { bad, parse } from "./options.ts";
import { asKeysAsked, FILE_OPTIONS } from "./program-files.ts";
import type { Surroundings } from "./surroundings.ts";
import { type ProgramFailure, unpackedWords } from "./words.wording.ts";

/** Takes an encrypted export of the practice apart into open files, by the practice's own keys. */
export async function unpackCommand(
  words: readonly string[],
  { surroundings }: { readonly surroundings: Surroundings },
): Promise<Result<void, ProgramFailure>> {
  const options = { ...FILE_OPTIONS, keys: { type: "string" } } as const;
  const read = parse(() => parseArgs({ args: [...words], options, allowPositionals: true }));
  if (!read.ok) return read;
  const [file, folder, ...more] = read.value.positionals;
  if (file === undefined || folder === undefined || more.length > 0) return bad("FILE and FOLDER");
  const { keys: keysFile, ...given } = read.value.values;
  const asked = asKeysAsked(given, surroundings);
  if (!asked.ok) return asked;
  const keys = await keysForBackup({
    ...asked.value,
    keysFile: keysFile === undefined ? undefined : resolve(keysFile),
  });
  if (!keys.ok) return keys;
  try {
    const counts = await unpackExport(resolve(file), keys.value.identity, resolve(folder));
    if (!counts.ok) return counts;
    surroundings.say(unpackedWords(counts.value["client"] ?? 0, resolve(folder)));
    return ok(undefined);
  } catch (error) {
    return fail({ kind: "not-unpacked", code: codeOf(error) });
  }
}
