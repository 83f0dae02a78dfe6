import { existsSync } from "node:fs";
import { copyFile, cp, link, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataFolder } from "../serve/data-folder.ts";
import { syncTree } from "../store/embedded/sync-folder.ts";
import { markReady } from "./swap.ts";

/** What stays the practice's own when its records are restored: its backups, the forms it brought, and where its key lies. */
export async function carryOver(
  from: DataFolder,
  to: DataFolder,
  { owesSheet }: { readonly owesSheet: boolean },
): Promise<void> {
  await carryBackups(from, to);
  if (existsSync(from.packs)) await cp(from.packs, to.packs, { recursive: true });
  for (const name of ["keyFileNote", "demoMark"] as const)
    if (existsSync(from[name])) await copyFile(from[name], to[name]);
  if (owesSheet) await writeFile(to.sheetDue, "");
  syncTree(to.folder);
  await markReady(from.folder);
}

async function carryBackups(from: DataFolder, to: DataFolder): Promise<void> {
  if (!existsSync(from.backups)) return;
  await mkdir(to.backups, { mode: 0o700 });
  for (const name of await readdir(from.backups)) {
    // A second name costs no room; where the disk knows none, a copy does.
    const [old, next] = [join(from.backups, name), join(to.backups, name)];
    await link(old, next).catch(() => copyFile(old, next));
  }
}
