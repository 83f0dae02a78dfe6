import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./failure.ts";
import { syncFolder } from "./sync-folder.ts";

/** Room for the log to end what it began, and for a start: one log segment is 16 MB. */
export const BALLAST_BYTES = 64 * 2 ** 20;
const PIECE = 2 ** 20;

const ballastIn = (folder: string): string => join(folder, "ballast");

export const hasBallast = (folder: string): boolean => existsSync(ballastIn(folder));

/** Gives the kept room to whoever needs it now. False when there was none left to give. */
export function releaseBallast(folder: string): boolean {
  if (!hasBallast(folder)) return false;
  rmSync(ballastIn(folder), { force: true });
  return true;
}

/**
 * Keeps room for a full disk. False when the disk has not twice the room: a ballast that fills the disk by itself would
 * only be given up again.
 */
export function keepBallast(folder: string, bytes = BALLAST_BYTES): boolean {
  if (hasBallast(folder)) return true;
  if (freeBytes(folder) < 2 * bytes) return false;

  const half = `${ballastIn(folder)}.new`;
  try {
    writeNoise(half, bytes);
    renameSync(half, ballastIn(folder));
    syncFolder(folder);
    return true;
  } catch (error) {
    rmSync(half, { force: true });
    if (!["ENOSPC", "EDQUOT"].includes(codeOf(error))) throw error;
    return false;
  }
}

/** Room on the disk for this process, in bytes. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Written in full and with noise: an empty length keeps no room, and zeros none on a disk that compresses. */
function writeNoise(path: string, bytes: number): void {
  const opened = openSync(path, "w", 0o600);
  try {
    const noise = randomBytes(PIECE);
    for (let written = 0; written < bytes; ) {
      written += writeSync(opened, noise, 0, Math.min(PIECE, bytes - written));
    }
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
