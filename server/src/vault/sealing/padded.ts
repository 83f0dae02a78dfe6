import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Sealed content comes in multiples of this, so that its length tells little. */
export const BLOCK_BYTES = 256;

/** Below this, compressing gains less than the padding takes back. */
const WORTH_COMPRESSING = 1024;

/** Form (1 byte), length of the content (4), length as stored (4). */
const HEAD_BYTES = 9;

const FORMS = ["bytes", "utf8", "utf16le"] as const;
export type Form = (typeof FORMS)[number];
export type Content = { readonly form: Form; readonly bytes: Buffer };

/** Added to the number of the form where the content was compressed. */
const COMPRESSED = 0x80;

/** Half of a surrogate pair, alone: UTF-8 has no bytes for it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Any text a program can hold comes back as it was, broken surrogates and all. */
export function textContent(text: string): Content {
  const form = LONE_SURROGATE.test(text) ? "utf16le" : "utf8";
  return { form, bytes: Buffer.from(text, form) };
}

export const textOf = ({ form, bytes }: Content): string => bytes.toString(form === "utf16le" ? form : "utf8");

/** Content with its form and length, compressed where that pays, filled up with zeros to whole blocks. */
export function pad({ form, bytes }: Content): Buffer {
  const short = bytes.length > WORTH_COMPRESSING ? deflateRawSync(bytes) : bytes;
  const stored = short.length < bytes.length ? short : bytes;

  const padded = Buffer.alloc(Math.ceil((HEAD_BYTES + stored.length) / BLOCK_BYTES) * BLOCK_BYTES);
  padded.writeUInt8(FORMS.indexOf(form) | (stored === bytes ? 0 : COMPRESSED), 0);
  padded.writeUInt32BE(bytes.length, 1);
  padded.writeUInt32BE(stored.length, 5);
  padded.set(stored, HEAD_BYTES);
  return padded;
}

/** The content of whole blocks, or nothing where they do not hold one. */
export function unpad(padded: Buffer): Content | undefined {
  if (padded.length < BLOCK_BYTES) return undefined;
  const mark = padded.readUInt8(0);
  const form = FORMS[mark & ~COMPRESSED];
  const length = padded.readUInt32BE(1);
  const stored = padded.subarray(HEAD_BYTES, HEAD_BYTES + padded.readUInt32BE(5));
  if (form === undefined) return undefined;

  const bytes = mark & COMPRESSED ? inflate(stored, length) : stored;
  return bytes?.length === length ? { form, bytes } : undefined;
}

function inflate(stored: Buffer, length: number): Buffer | undefined {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(length, 1) });
  } catch {
    return undefined;
  }
}
