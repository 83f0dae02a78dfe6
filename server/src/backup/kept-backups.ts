import { stat } from "node:fs/promises";
import type { BackupsKept } from "../ports/upkeep.ts";
import { type DataFolder, keysCopyIn } from "../serve/data-folder.ts";
import { backupsIn } from "./backup-name.ts";

/** The backups in the practice's own folder as they lie there now, the latest first. */
export async function keptIn(files: DataFolder, practice: string): Promise<BackupsKept> {
  const named = await backupsIn(files, practice);
  const sized = await Promise.all(named.map(async (each) => ({ ...each, bytes: await sizeOf(each.file) })));
  const keysFile = keysCopyIn(files, practice);
  return {
    folder: files.backups,
    ...((await sizeOf(keysFile)) !== undefined && { keysFile }),
    // One that was removed while it was looked at is not listed.
    rows: sized.flatMap(({ bytes, ...each }) => (bytes === undefined ? [] : [{ ...each, bytes }])),
  };
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.size;
}
