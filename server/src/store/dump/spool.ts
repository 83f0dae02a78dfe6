import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BackupRecord } from "../../vault/backup-file/backup.ts";

const NAME = /^\.rows-[0-9a-f]{16}$/;
const PIECE = 256 * 1024;

/** Rows on the disk for a moment, as they stand in the database: what was said is sealed in both. */
export type Spool = { readonly records: () => AsyncIterable<BackupRecord>; readonly remove: () => Promise<void> };

/** Writes rows down as fast as they come, so that whoever gives them need not wait for what becomes of them. */
export async function spool(records: AsyncIterable<BackupRecord>, folder: string): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `.rows-${randomBytes(8).toString("hex")}`);
  const remove = () => rm(file, { force: true });
  try {
    await writeLines(file, records);
  } catch (error) {
    await remove();
    throw error;
  }
  return { records: () => readLines(file), remove };
}

/** Removes what a process that was killed left behind. */
export async function sweepSpools(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (NAME.test(name)) await rm(join(folder, name), { force: true });
}

async function writeLines(file: string, records: AsyncIterable<BackupRecord>): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    for await (const piece of pieces(records)) await handle.appendFile(piece);
  } finally {
    await handle.close();
  }
}

async function* pieces(records: AsyncIterable<BackupRecord>): AsyncGenerator<string> {
  let piece = "";
  for await (const { table, row } of records) {
    piece += `${table}\t${row}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const LINE_BREAK = 0x0a;

/** Split by the byte: a row is JSON on one line, and may hold what other readers take for the end of a line. */
async function* readLines(file: string): AsyncGenerator<BackupRecord> {
  let begun: Buffer[] = [];
  for await (const piece of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = piece.indexOf(LINE_BREAK); end !== -1; end = piece.indexOf(LINE_BREAK, from)) {
      yield recordIn(Buffer.concat([...begun, piece.subarray(from, end)]).toString("utf8"));
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
}

/** A table's name holds no tab. */
function recordIn(line: string): BackupRecord {
  const at = line.indexOf("\t");
  return { table: line.slice(0, at), row: line.slice(at + 1) };
}
