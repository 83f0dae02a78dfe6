import { fail, ok, type Result } from "../../foundation/result.ts";

/** One file in an archive, as the archive's directory lists it. */
export type ZipEntry = {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Index of the entry's own header in the archive. */
  readonly at: number;
};

export type BadArchive = "damaged-archive" | "unpacks-too-large";

const END = 0x06054b50;
const LISTED = 0x02014b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** A document has a few dozen parts, one with many pictures a few hundred. */
const MOST_ENTRIES = 10_000;
const ENCRYPTED = 1;

/**
 * What an archive's directory lists. Sizes are what the archive claims; nothing has been unpacked.
 *
 * @error damaged-archive when the directory cannot be read, is cut off, or lists an encrypted file.
 * @error unpacks-too-large when files overlap, as they do in archives made to fill a disk, or are far too many.
 * @source PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4
 */
export function readZipEntries(bytes: Uint8Array): Result<readonly ZipEntry[], BadArchive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return fail("damaged-archive");

  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return fail("unpacks-too-large");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    const listed = at + LISTED_LENGTH <= end ? readListed(view, at) : undefined;
    if (listed === undefined || listed.next > end) return fail("damaged-archive");
    entries.push(listed.entry);
    at = listed.next;
  }
  return overlap(entries) ? fail("unpacks-too-large") : ok(entries);
}

/** The directory's end stands last, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readListed(view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } | undefined {
  const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
  if (view.getUint32(at, true) !== LISTED || isEncrypted) return undefined;

  const nameLength = view.getUint16(at + 28, true);
  const nameAt = at + LISTED_LENGTH;
  const next = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const entry: ZipEntry = {
    name: String.fromCharCode(
      ...new Uint8Array(view.buffer, view.byteOffset + nameAt, Math.min(nameLength, LONGEST_NAME)),
    ),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** Longer names are cut: no part of a document that is read has one. */
const LONGEST_NAME = 200;

function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((one, other) => one.at - other.at);
  return inOrder.some(({ at, packedSize }, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && at + LOCAL_LENGTH + packedSize > next.at;
  });
}
