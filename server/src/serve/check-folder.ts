import { lstatSync, statSync } from "node:fs";
import { fail, ok, type Result } from "@attune/core";

/** The practice's folder is another account's, or others may write in it. */
export type FolderNotOurs = { readonly kind: "folder-not-ours" };

const WRITABLE_BY_OTHERS = 0o022;
const ROOT = 0;

/**
 * Whether a folder is this account's alone to change. In a place where everybody may make folders, another account could
 * have made it first, with keys of its own in it. A link to it may be root's too.
 *
 * @error folder-not-ours
 */
export function checkFolder(folder: string): Result<void, FolderNotOurs> {
  const me = process.getuid?.();
  // Where a system has no such accounts, it guards its folders in another way.
  if (me === undefined) return ok(undefined);
  const [path, { uid, mode }] = [lstatSync(folder), statSync(folder)];
  const isOurs = uid === me && (path.uid === me || path.uid === ROOT);
  return isOurs && (mode & WRITABLE_BY_OTHERS) === 0 ? ok(undefined) : fail({ kind: "folder-not-ours" });
}
