import { Inflate } from "fflate";
import { fail, ok, type Result } from "../../foundation/result.ts";
import { crc32 } from "./crc-32.ts";
import { type BadArchive, readZipEntries, type ZipEntry } from "./zip-entries.ts";

/** Some 300 hours of talk as Word writes it. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_PACKED = 16 * 1024 * 1024;
/** Real documents shrink to a tenth; very even ones to a hundredth. */
const MOST_RATIO = 300;
/** Small files may be very even. */
const RATIO_MATTERS_FROM = 1024 * 1024;
/** Deflate makes at most 1032 bytes of one, so a step this small never makes more than 4 MiB at once. */
const STEP = 4096;
const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one file in an archive; nothing else is unpacked. Undefined when the archive holds no such file.
 *
 * @error damaged-archive when the archive or the file is cut off, or its bytes are not those that were packed.
 * @error unpacks-too-large past 16 MiB packed, 32 MiB unpacked, or a ratio of 300; checked while unpacking, so that a
 *   false claim of size costs nothing.
 */
export function unpackFile(bytes: Uint8Array, name: string): Result<Uint8Array | undefined, BadArchive> {
  const entries = readZipEntries(bytes);
  if (!entries.ok) return entries;
  const [entry, ...more] = entries.value.filter((candidate) => candidate.name === name);
  if (entry === undefined) return ok(undefined);
  if (more.length > 0) return fail("damaged-archive");

  const { packedSize, size, crc } = entry;
  if (packedSize > MOST_PACKED || size > MOST_UNPACKED || isTooTight(size, packedSize))
    return fail("unpacks-too-large");
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return fail("damaged-archive");
  const unpacked = entry.method === STORED ? ok(packed) : inflate(packed, size);
  if (!unpacked.ok) return unpacked;
  return unpacked.value.length === size && crc32(unpacked.value) === crc ? unpacked : fail("damaged-archive");
}

const isTooTight = (size: number, packedSize: number): boolean =>
  size > RATIO_MATTERS_FROM && size > MOST_RATIO * packedSize;

function packedBytes(bytes: Uint8Array, { at, packedSize, method }: ZipEntry): Uint8Array | undefined {
  if (method !== STORED && method !== DEFLATED) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedSize <= bytes.length ? bytes.subarray(from, from + packedSize) : undefined;
}

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** Room is taken for the claimed size, which is bounded; one byte more than claimed is already too many. */
function inflate(packed: Uint8Array, size: number): Result<Uint8Array, BadArchive> {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let isTooLong = false;
  const stream = new Inflate((chunk) => {
    isTooLong ||= length + chunk.length > size;
    if (!isTooLong) unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return fail("damaged-archive");
  }
  if (isTooLong) return fail("unpacks-too-large");
  return ok(unpacked.subarray(0, length));
}
