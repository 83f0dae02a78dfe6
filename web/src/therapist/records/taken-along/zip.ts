/** A file of an archive. */
export type ZipEntry = { readonly name: string; readonly text: string };

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
/** 1 January 1980: the archive says nothing of its own time. */
const NO_DAY = 0x0021;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/**
 * Files as one ZIP archive, stored as they are.
 *
 * @source PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = entries.map(({ name, text }) => fileOf(name, text));
  const offsets: number[] = [];
  let at = 0;
  for (const { name, content } of files) {
    offsets.push(at);
    at += LOCAL_BYTES + name.length + content.length;
  }
  const heads = files.map((file, index) => centralOf(file, offsets[index] ?? 0));
  const size = heads.reduce((sum, head) => sum + head.length, 0);
  return joined([
    ...files.flatMap((file) => [localOf(file), file.name, file.content]),
    ...heads,
    endOf({ count: files.length, size, at }),
  ]);
}

type File = { readonly name: Uint8Array; readonly content: Uint8Array; readonly crc: number };

function fileOf(name: string, text: string): File {
  const content = new TextEncoder().encode(text);
  return { name: new TextEncoder().encode(name), content, crc: crcOf(content) };
}

/** What both heads of a file say of it: from the version needed up to the length of its name. */
function common(view: DataView, from: number, { name, content, crc }: File): void {
  view.setUint16(from, VERSION, true);
  view.setUint16(from + 2, UTF8_NAMES, true);
  view.setUint16(from + 8, NO_DAY, true);
  view.setUint32(from + 10, crc, true);
  view.setUint32(from + 14, content.length, true);
  view.setUint32(from + 18, content.length, true);
  view.setUint16(from + 22, name.length, true);
}

function localOf(file: File): Uint8Array {
  const bytes = new Uint8Array(LOCAL_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL, true);
  common(view, 4, file);
  return bytes;
}

function centralOf(file: File, offset: number): Uint8Array {
  const bytes = new Uint8Array(CENTRAL_BYTES + file.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  common(view, 6, file);
  view.setUint32(42, offset, true);
  bytes.set(file.name, CENTRAL_BYTES);
  return bytes;
}

type Directory = { readonly count: number; readonly size: number; readonly at: number };

function endOf({ count, size, at }: Directory): Uint8Array {
  const bytes = new Uint8Array(END_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const POLYNOMIAL = 0xedb8_8320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** @source the CRC-32 of ZIP and gzip, RFC 1952 section 8 */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
