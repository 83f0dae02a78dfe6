import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { faultPoint } from "../../faults/fault-point.ts";
import { syncFolder, syncTree } from "./sync-folder.ts";

const HALF_MADE = /^database\.new-/;

export const databaseIn = (folder: string): string => join(folder, "database");

/**
 * Makes the database where there is none: under another name, synced as a whole, and renamed at last, so that
 * `database` is there and complete or is not there. Only the folder's owner may call it.
 */
export async function makeFirstDatabase(folder: string): Promise<void> {
  removeHalfMade(folder);
  if (existsSync(databaseIn(folder))) return;

  const half = join(folder, `database.new-${randomBytes(4).toString("hex")}`);
  mkdirSync(half, { mode: 0o700 });
  await initialise(half);
  syncTree(half);
  faultPoint("first-start-before-rename");
  renameSync(half, databaseIn(folder));
  syncFolder(folder);
  faultPoint("first-start-after-rename");
}

/** Without a sync on the way: nothing of it counts until the whole is synced. */
async function initialise(half: string): Promise<void> {
  const engine = new PGlite(half);
  await engine.waitReady;
  faultPoint("first-start-half");
  await engine.close();
}

function removeHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (HALF_MADE.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
