import { createHash } from "node:crypto";
import { invariant } from "@attune/core";
import { z } from "zod";
import type { BackupHeader, BackupRecord, BackupTrailer } from "./backup.ts";

/**
 * The plain content of a backup, JSON lines: the header, the rows, the trailer. Counted up when an older program could
 * no longer read it.
 */
export const FORMAT = 1;

const ROW_FOLLOWS = '","row":';
const TABLE_FOLLOWS = '{"table":"';
const TABLE = /^[a-z][a-z0-9_]*$/;
const headerShape = z.strictObject({
  "attune-backup": z.literal(FORMAT),
  practice: z.string(),
  madeAt: z.string(),
  schemaVersion: z.int().min(0),
});
const trailerShape = z.strictObject({
  end: z.strictObject({ counts: z.record(z.string(), z.int().min(0)), sha256: z.hex().length(64) }),
});

/** Counts rows and takes the digest of the lines that pass. Writing and reading must come to the same. */
export class Tally {
  readonly #hash = createHash("sha256");
  readonly #counts = new Map<string, number>();

  header(header: BackupHeader): string {
    return this.#passed(JSON.stringify({ "attune-backup": FORMAT, ...header }));
  }

  record({ table, row }: BackupRecord): string {
    invariant(TABLE.test(table) && !row.includes("\n"), "a row is one line, of a table");
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1);
    return this.#passed(`${TABLE_FOLLOWS}${table}${ROW_FOLLOWS}${row}}`);
  }

  trailer(): BackupTrailer {
    return { counts: Object.fromEntries(this.#counts), sha256: this.#hash.copy().digest("hex") };
  }

  #passed(line: string): string {
    const whole = `${line}\n`;
    this.#hash.update(whole);
    return whole;
  }
}

export const trailerLine = (trailer: BackupTrailer): string => `${JSON.stringify({ end: trailer })}\n`;

export function readHeader(line: string): BackupHeader | undefined {
  const header = headerShape.safeParse(parsed(line)).data;
  if (header === undefined) return undefined;
  const { practice, madeAt, schemaVersion } = header;
  return { practice, madeAt, schemaVersion };
}

/** Cut, not parsed: the digest vouches for the line, and parsing would take digits from large numbers. */
export function readRecord(line: string): BackupRecord | undefined {
  const at = line.indexOf(ROW_FOLLOWS);
  const table = line.slice(TABLE_FOLLOWS.length, at);
  if (!line.startsWith(TABLE_FOLLOWS) || !line.endsWith("}") || !TABLE.test(table)) return undefined;
  return { table, row: line.slice(at + ROW_FOLLOWS.length, -1) };
}

export const readTrailer = (line: string): BackupTrailer | undefined => trailerShape.safeParse(parsed(line)).data?.end;

export function isSameTrailer(one: BackupTrailer, other: BackupTrailer): boolean {
  const tables = Object.keys(one.counts);
  const isCounted = tables.length === Object.keys(other.counts).length;
  return isCounted && one.sha256 === other.sha256 && tables.every((table) => one.counts[table] === other.counts[table]);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
