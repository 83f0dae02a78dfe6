import { randomBytes, randomUUID } from "node:crypto";
import type { Instant } from "@attune/core";

/** Ids are made here and not by the database, so that rows of several practices may lie in several places. */
export type Ids = { readonly next: () => string };

const BYTES = 16;
const LATEST = 2 ** 48;

/**
 * UUIDs of version 7: ordered by the clock's millisecond, and within one process always rising.
 *
 * @source RFC 9562, section 5.7; method 3 of section 6.2 for ids of one millisecond
 */
export function idsBy(now: () => Instant): Ids {
  let last = 0;
  let count = 0;
  return {
    next() {
      const at = Date.parse(now());
      if (at > last) [last, count] = [at, randomBytes(2).readUInt16BE() >> 5];
      else if (count < COUNTS - 1) count += 1;
      else [last, count] = [last + 1, 0];
      return write(last, count);
    },
  };
}

/** Twelve bits after the version count within a millisecond. */
const COUNTS = 4096;

function write(at: number, count: number): string {
  const bytes = randomBytes(BYTES);
  bytes.writeUIntBE(at % LATEST, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The practice's own id tells nothing of when it was made, and spreads practices evenly where they are distributed. */
export const practiceId = (): string => randomUUID();
