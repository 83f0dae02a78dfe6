import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline, Readable } from "node:stream";
import { constants, createGzip } from "node:zlib";
import { faultPoint } from "../../faults/fault-point.ts";
import { flushFolder } from "../write-durably.ts";
import { encryptStream } from "./age.ts";
import type { BackupHeader, BackupRecord, BackupTrailer } from "./backup.ts";
import { Tally, trailerLine } from "./backup-lines.ts";
import { PREFACE_BYTES, preface } from "./preface.ts";

export type BackupOrder = {
  readonly file: string;
  readonly header: BackupHeader;
  /** Of the vault. Each of them can open the backup alone. */
  readonly recipients: readonly string[];
};

/** Rows are mostly sealed already, which no effort makes shorter: only the digits of their writing are. */
const COMPRESSION = { level: constants.Z_BEST_SPEED, chunkSize: 64 * 1024 };

/** Lines are handed on together, in pieces of about this many characters. */
const PIECE = 64 * 1024;
const OWNER_ONLY = 0o600;

/**
 * Writes one encrypted file with all these rows. Until it is whole and on the disk it is called `<file>.part`, and what
 * was called `<file>` stays. Memory does not grow with the rows.
 */
export async function writeBackup(order: BackupOrder, records: AsyncIterable<BackupRecord>): Promise<BackupTrailer> {
  const draft = `${order.file}.part`;
  await rm(draft, { force: true });
  try {
    const trailer = await writeDraft(draft, order, records);
    faultPoint("backup-before-rename");
    await rename(draft, order.file);
    await flushFolder(dirname(order.file));
    return trailer;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeDraft(
  draft: string,
  { header, recipients }: BackupOrder,
  records: AsyncIterable<BackupRecord>,
): Promise<BackupTrailer> {
  const tally = new Tally();
  const handle = await open(draft, "wx", OWNER_ONLY);
  try {
    const lines = Readable.from(pieces(tally, header, records), { objectMode: false });
    // Either end that fails ends the other: the rows are let go, or the writing throws what the rows threw.
    const packed = pipeline(lines, createGzip(COMPRESSION), () => undefined);
    const length = await writePieces(handle, await encryptStream(packed, recipients));
    await handle.write(preface(length), 0, "latin1");
    await handle.sync();
    return tally.trailer();
  } finally {
    await handle.close();
  }
}

async function* pieces(
  tally: Tally,
  header: BackupHeader,
  records: AsyncIterable<BackupRecord>,
): AsyncGenerator<Buffer> {
  let piece = tally.header(header);
  for await (const record of records) {
    piece += tally.record(record);
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece, "utf8");
    piece = "";
  }
  yield Buffer.from(piece + trailerLine(tally.trailer()), "utf8");
}

/** Leaves room for the first line, which says how long the rest is. */
async function writePieces(handle: FileHandle, encrypted: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const piece of encrypted) {
    await writeAt(handle, piece, PREFACE_BYTES + length);
    length += piece.length;
    faultPoint("backup-half");
  }
  return length;
}

async function writeAt(handle: FileHandle, piece: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < piece.length; ) {
    written += (await handle.write(piece, written, piece.length - written, position + written)).bytesWritten;
  }
}
