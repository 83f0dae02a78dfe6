import { FORMAT } from "./backup-lines.ts";

/**
 * The first line of a backup, in the clear: format, and the length of the age file that follows. It tells a file that
 * was cut short from one that was changed, and a later format from damage, before any key is there. Nobody vouches for
 * it: what is believed is what the age file says.
 */
const LENGTH_DIGITS = 20;
const PREFACE = /^attune-backup\/(\d) (\d{20})\n$/;

export const preface = (length: number): string =>
  `attune-backup/${FORMAT} ${`${length}`.padStart(LENGTH_DIGITS, "0")}\n`;

export const PREFACE_BYTES = preface(0).length;

export type PrefaceFailure = "not-a-backup" | "newer-format" | "truncated" | "tampered";

/** What is wrong with a file of this size that begins so, or nothing. */
export function wrongPreface(beginning: Buffer, fileBytes: number): PrefaceFailure | undefined {
  const text = beginning.subarray(0, PREFACE_BYTES).toString("latin1");
  const [, format, length] = PREFACE.exec(text) ?? [];
  if (format === undefined) return preface(0).startsWith(text) || isCut(text) ? "truncated" : "not-a-backup";
  if (Number(format) > FORMAT) return "newer-format";

  const missing = Number(length) - (fileBytes - PREFACE_BYTES);
  if (missing > 0) return "truncated";
  return missing < 0 || Number(format) < FORMAT ? "tampered" : undefined;
}

const isCut = (text: string): boolean => text.length < PREFACE_BYTES && /^attune-backup\/\d \d*$/.test(text);
