import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./failure.ts";

/** Windows opens no folder; there, NTFS keeps the order of its own entries. */
const NOT_FOR_FOLDERS = ["EISDIR", "EPERM", "EACCES", "EINVAL"];

/** Makes the entries of one folder durable: what was made, renamed or removed in it. */
export function syncFolder(folder: string): void {
  try {
    syncPath(folder);
  } catch (error) {
    if (process.platform !== "win32" || !NOT_FOR_FOLDERS.includes(codeOf(error))) throw error;
  }
}

/** Makes a whole folder durable: first what lies in it, then its own entries. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncFolder(folder);
}

function syncPath(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
