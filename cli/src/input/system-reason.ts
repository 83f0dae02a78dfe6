import type { UnreadableFile, UnwritableFile } from "../failures/failure.ts";

export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const READING: ReadonlyMap<string, UnreadableFile["because"]> = new Map([
  ["ENOENT", "not-found"],
  ["ENOTDIR", "not-found"],
  ["ENAMETOOLONG", "not-found"],
  ["ERR_INVALID_ARG_VALUE", "not-found"],
  ["EACCES", "no-access"],
  ["EPERM", "no-access"],
  ["EISDIR", "is-a-folder"],
]);

const WRITING: ReadonlyMap<string, UnwritableFile["because"]> = new Map([
  ["ENOENT", "no-folder"],
  ["ENOTDIR", "no-folder"],
  ["EACCES", "no-access"],
  ["EPERM", "no-access"],
  ["EROFS", "no-access"],
  ["EISDIR", "is-a-folder"],
  ["ENOSPC", "no-space"],
  ["EDQUOT", "no-space"],
]);

/** Why the system would not read a file; its own words may quote paths and differ between systems. */
export const readingReason = (error: unknown): UnreadableFile["because"] =>
  READING.get(codeOf(error)) ?? "not-readable";

/** Why the system would not write a file. */
export const writingReason = (error: unknown): UnwritableFile["because"] =>
  WRITING.get(codeOf(error)) ?? "not-writable";

/** Whether the reader at the other end of a pipe has gone, as `head` does once it has enough. */
export const isBrokenPipe = (error: unknown): boolean => ["EPIPE", "ERR_STREAM_DESTROYED"].includes(codeOf(error));

/** Whether the system reports it; anything else is a fault in Attune and is not to be taken for one of the disk. */
export const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;
