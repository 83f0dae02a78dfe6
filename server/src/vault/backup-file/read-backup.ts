import { type FileHandle, open } from "node:fs/promises";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { fail, ok, type Result } from "@attune/core";
import type { BackupIdentity } from "../root/backup-identity.ts";
import { isMissing } from "../write-durably.ts";
import { decryptStream, hasAgeHeader } from "./age.ts";
import type { BackupHeader, BackupRecord, BackupTrailer, UnreadableBackup, VerifiedBackup } from "./backup.ts";
import { isSameTrailer, readHeader, readRecord, readTrailer, Tally } from "./backup-lines.ts";
import { PREFACE_BYTES, wrongPreface } from "./preface.ts";

type Because = UnreadableBackup["because"];

const PIECE = 64 * 1024;
const LINE_BREAK = 0x0a;

/**
 * Checks a backup from its first byte to its last, and only then gives it out.
 *
 * @error unreadable-backup with the reason; nothing of it has been given out then.
 */
export async function readBackup(
  file: string,
  identity: BackupIdentity,
): Promise<Result<VerifiedBackup, UnreadableBackup>> {
  const handle = await openOrNothing(file);
  if (handle === undefined) return unreadable("missing");
  const checked = await check(handle, identity).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });
  if (!checked.ok) {
    await handle.close();
    return unreadable(checked.failure);
  }
  const { header, trailer } = checked.value;
  const records = () => recordsAgain(handle, { identity, trailer });
  return ok({ header, trailer, records, close: () => handle.close() });
}

const unreadable = (because: Because) => fail<UnreadableBackup>({ kind: "unreadable-backup", because });

async function openOrNothing(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, "r");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

type Checked = { readonly header: BackupHeader; readonly trailer: BackupTrailer };

async function check(handle: FileHandle, identity: BackupIdentity): Promise<Result<Checked, Because>> {
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE), 0, PIECE, 0);
  const wrong = wrongPreface(buffer.subarray(0, bytesRead), size);
  if (wrong !== undefined) return fail(wrong);
  if (!hasAgeHeader(buffer.subarray(PREFACE_BYTES, bytesRead))) return fail("tampered");

  const plain = await plainOf(handle, identity);
  return plain.ok ? checkLines(plain.value) : plain;
}

/** The content of the backup, as a stream of which every piece is authentic. */
async function plainOf(handle: FileHandle, identity: BackupIdentity): Promise<Result<Readable, Because>> {
  const encrypted = handle.createReadStream({ start: PREFACE_BYTES, autoClose: false, highWaterMark: PIECE });
  const decrypted = await decryptStream(encrypted, identity);
  // What goes wrong on the way is thrown to whoever reads the last of the two.
  return decrypted.ok ? ok(pipeline(decrypted.value, createGunzip(), () => undefined)) : decrypted;
}

async function checkLines(plain: Readable): Promise<Result<Checked, Because>> {
  const lines = new BackupLines();
  try {
    for await (const line of linesOf(plain)) lines.take(line);
  } catch {
    return fail("tampered");
  }
  const { header, trailer } = lines;
  return header && trailer && !lines.isWrong ? ok({ header, trailer }) : fail("tampered");
}

/** Follows the lines of a backup: one header, rows, one trailer that agrees with them, and nothing after it. */
class BackupLines {
  readonly #tally = new Tally();
  header: BackupHeader | undefined;
  trailer: BackupTrailer | undefined;
  isWrong = false;

  /** The row in this line, if it is one. */
  take(line: string): BackupRecord | undefined {
    if (this.isWrong || this.trailer !== undefined) this.isWrong = true;
    else if (this.header === undefined) this.#takeHeader(line);
    else return this.#takeRow(line);
    return undefined;
  }

  #takeHeader(line: string): void {
    this.header = readHeader(line);
    if (this.header === undefined) this.isWrong = true;
    else this.#tally.header(this.header);
  }

  #takeRow(line: string): BackupRecord | undefined {
    const record = readRecord(line);
    if (record !== undefined) this.#tally.record(record);
    else this.#takeTrailer(line);
    return record;
  }

  #takeTrailer(line: string): void {
    this.trailer = readTrailer(line);
    this.isWrong = this.trailer === undefined || !isSameTrailer(this.trailer, this.#tally.trailer());
  }
}

/** Names no row: the backup was sound a moment ago and is not any more. */
class BackupChanged extends Error {
  override readonly name = "BackupChanged";

  constructor() {
    super("The backup changed while it was read.");
  }
}

async function* recordsAgain(
  handle: FileHandle,
  { identity, trailer }: { identity: BackupIdentity; trailer: BackupTrailer },
): AsyncGenerator<BackupRecord> {
  const plain = await plainOf(handle, identity);
  if (!plain.ok) throw new BackupChanged();

  const lines = new BackupLines();
  for await (const line of linesOf(plain.value)) {
    const record = lines.take(line);
    if (lines.isWrong) throw new BackupChanged();
    if (record !== undefined) yield record;
  }
  if (lines.trailer === undefined || !isSameTrailer(lines.trailer, trailer)) throw new BackupChanged();
}

async function* linesOf(plain: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const piece of plain) {
    let from = 0;
    for (let end = piece.indexOf(LINE_BREAK); end !== -1; end = piece.indexOf(LINE_BREAK, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)]).toString("utf8");
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString("utf8");
}
