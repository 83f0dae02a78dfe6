import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Instant } from "@attune/core";
import { faultPoint } from "../faults/fault-point.ts";
import { syncFolder } from "../store/embedded/sync-folder.ts";
import { writeDurably } from "../vault/write-durably.ts";

/** Where a practice is restored to before it takes the place of the one that is there. */
export const restoringFolder = (folder: string): string => `${folder}.restoring`;

/** Says that everything in the folder beside it was checked, and only the names are still to be changed. */
const readyMark = (folder: string): string => join(restoringFolder(folder), "ready");

export const markReady = (folder: string): Promise<void> => writeDurably(readyMark(folder), "checked\n");

/**
 * Puts a restored folder in the place of the one there is, which is kept under another name.
 *
 * @returns the name it is kept under; undefined where there was none
 */
export function swapIn(folder: string, now: Instant): string | undefined {
  faultPoint("restore-before-swap");
  const kept = `${folder}.before-restore-${now.replaceAll(/[:.]/g, "-")}`;
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, kept);
  finishSwap(folder);
  return isThere ? kept : undefined;
}

/** Changes the second of the two names, where a stop came between them. Nothing is done in any other case. */
export function finishSwap(folder: string): void {
  if (existsSync(folder) || !existsSync(readyMark(folder))) return;
  renameSync(restoringFolder(folder), folder);
  syncFolder(dirname(folder));
  rmSync(join(folder, "ready"), { force: true });
}
