import { fail, ok, type Result } from "../foundation/result.ts";
import { type BrokenText, lineAfter } from "./broken-text.ts";
import { TextOutput } from "./text-output.ts";

/**
 * The text of UTF-8 bytes, from byte `from` on.
 *
 * @error broken at the first byte that is not UTF-8: overlong forms, surrogates and cut-off sequences included.
 * @source RFC 3629, section 4
 */
export function decodeUtf8(bytes: Uint8Array, from: number): Result<string, BrokenText> {
  const output = new TextOutput();
  let at = from;
  while (at < bytes.length) {
    const end = endOfAscii(bytes, at);
    output.pushBytes(bytes.subarray(at, end));
    at = end;
    if (at === bytes.length) break;
    const length = sequenceLength(bytes, at);
    if (length === 0) return fail({ kind: "broken", line: lineAfter(output.text()) });
    output.pushCodePoint(codePointAt(bytes, at, length));
    at += length;
  }
  return ok(output.text());
}

function endOfAscii(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at;
}

/** Whether any valid sequence of two bytes or more occurs: then the file was meant as UTF-8. */
export function holdsMultiByteUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! >= 0x80 && sequenceLength(bytes, at) > 0) return true;
  }
  return false;
}

/** Bytes in the sequence that begins here with a lead byte of 0x80 or more; 0 when it is not valid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = promisedLength(bytes[at]!);
  if (length === 0 || at + length > bytes.length) return 0;
  if (!isSecondByte(bytes[at]!, bytes[at + 1]!)) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function promisedLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** The second byte is narrower after some leads: this shuts out overlong forms, surrogates and what is past U+10FFFF. */
function isSecondByte(lead: number, second: number): boolean {
  switch (lead) {
    case 0xe0:
      return second >= 0xa0 && second <= 0xbf;
    case 0xed:
      return second >= 0x80 && second <= 0x9f;
    case 0xf0:
      return second >= 0x90 && second <= 0xbf;
    case 0xf4:
      return second >= 0x80 && second <= 0x8f;
    default:
      return (second & 0xc0) === 0x80;
  }
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  let codePoint = bytes[at]! & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) codePoint = (codePoint << 6) | (bytes[next]! & 0x3f);
  return codePoint;
}
