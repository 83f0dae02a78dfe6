import { ok } from "@attune/core";
import { dataFolder } from "./data-folder.ts";
import { dataFolderOf, keysOf } from "./options.ts";
import type { Surroundings } from "./surroundings.ts";

/** Options of every command that works on the files of a practice. */
export const FILE_OPTIONS = {
  data: { type: "string" },
  "key-file": { type: "string" },
  passphrase: { type: "boolean", default: false },
} as const;

type FileOptions = { readonly data?: string; readonly "key-file"?: string; readonly passphrase: boolean };

/** What work on the files of a practice is asked with, whatever the work. */
export function asKeysAsked(given: FileOptions, { environment, terminal }: Surroundings) {
  const data = dataFolderOf(given.data, { environment });
  if (!data.ok) return data;
  return ok({
    files: dataFolder(data.value),
    options: {
      data: data.value,
      ...keysOf(given["key-file"], environment),
      byPassphrase: given.passphrase,
      databaseUrl: environment["DATABASE_URL"] || undefined,
    },
    asking: { terminal, passphraseFile: environment["ATTUNE_PASSPHRASE_FILE"] },
  });
}
