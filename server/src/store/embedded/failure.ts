/** Another process has the folder open; `pid` is its number, as it knew it when it took the folder. */
export type AlreadyOwned = { readonly kind: "already-owned"; readonly pid: number };

/** The folder cannot be made, read or written; `code` is the operating system's own, such as EACCES. */
export type FolderUnusable = { readonly kind: "folder-unusable"; readonly code: string };

/** No room, even after the ballast was given up. */
export type DiskFull = { readonly kind: "disk-full" };

/** A commit was not seen to reach the disk. `proof` says which part of the start-up proof failed. */
export type NotDurable = {
  readonly kind: "not-durable";
  readonly proof: "setting" | "hook" | "commit";
  readonly setting?: string;
};

/** There is a database here, and it could not be started. */
export type WouldNotOpen = { readonly kind: "would-not-open" };

/** Why the embedded database was not opened. */
export type EmbeddedFailure = AlreadyOwned | FolderUnusable | DiskFull | NotDurable | WouldNotOpen;

/** SQLSTATEs, so that a real server's errors and the embedded ones are told apart in the same way. */
export const DISK_FULL = "53100";
export const IO_ERROR = "58030";

/** Whether a write was refused for want of room. Nothing of it was kept; it may be tried again later. */
export const isDiskFull = (error: unknown): boolean => ["ENOSPC", "EDQUOT", DISK_FULL].includes(codeOf(error));

/** Whether the database stopped answering because the disk failed it: only a new start can tell what was kept. */
export const isBroken = (error: unknown): boolean => codeOf(error) === IO_ERROR;

/** The code that Node and PostgreSQL put on their errors; empty when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
