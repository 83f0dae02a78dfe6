import { fail, ok, type Result } from "../foundation/result.ts";
import type { BrokenText } from "./broken-text.ts";
import { type CleanedText, cleanText } from "./clean-text.ts";
import { fileSignature } from "./file-signatures.ts";
import type { Repair, UnreadableTranscript } from "./transcript.ts";
import { decodeUtf8, holdsMultiByteUtf8 } from "./utf-8.ts";
import { type ByteOrder, decodeUtf16, evidentByteOrder } from "./utf-16.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export type DecodedText = { readonly text: string; readonly repairs: readonly Repair[] };

/** More lines than this is no transcript: it would take hundreds of hours to say. */
const MOST_LINES = 8_000_000;
/** Text has hardly any control characters; one in a hundred is already another kind of file. */
const MOST_CONTROLS = 0.01;
/** A short text may hold a few stray ones. */
const FEW_CONTROLS = 8;
const FEW_SHARE = 0.1;

/**
 * The text of a file, with every repair that was made to it. UTF-8 and UTF-16 are told from the bytes; a file that
 * holds no UTF-8 at all but bytes above 127 is read as Windows-1252, and that is stated.
 *
 * @error binary for pictures, recordings, programs, PDF, RTF, old Word files and archives; `format` then says which.
 * @error broken-encoding at the line of the first byte that cannot be read.
 * @error empty when nothing but white space is in it; too-large past eight million lines.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, UnreadableTranscript> {
  const signature = fileSignature(bytes);
  if (signature !== undefined) return fail(unreadable("binary", 0, signature));

  const order = markedByteOrder(bytes) ?? evidentByteOrder(bytes);
  const decoded = order === undefined ? decodeBytes(bytes) : decodeUnits(bytes, order);
  if (!decoded.ok) {
    const isBinary = order === undefined && areTooMany(countControls(bytes), bytes.length);
    return fail(isBinary ? unreadable("binary") : unreadable("broken-encoding", decoded.failure.line));
  }
  const cleaned = cleanText(decoded.value.text);
  const reason = whyNotText(cleaned, decoded.value.text.length);
  if (reason !== undefined) return fail(unreadable(reason));
  return ok({ text: cleaned.text, repairs: [...decoded.value.repairs, ...cleaned.repairs] });
}

const unreadable = (because: UnreadableTranscript["because"], line = 0, format = "unknown"): UnreadableTranscript => ({
  kind: "unreadable",
  format,
  line,
  because,
});

function decodeUnits(bytes: Uint8Array, order: ByteOrder): Result<DecodedText, BrokenText> {
  const isMarked = markedByteOrder(bytes) !== undefined;
  const decoded = decodeUtf16(bytes, order, isMarked ? 2 : 0);
  return withRepairs(decoded, isMarked ? ["byte-order-mark-removed", "read-as-utf-16"] : ["read-as-utf-16"]);
}

function decodeBytes(bytes: Uint8Array): Result<DecodedText, BrokenText> {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const decoded = decodeUtf8(bytes, isMarked ? 3 : 0);
  const mayBeWestern = !decoded.ok && !bytes.includes(0) && !holdsMultiByteUtf8(bytes);
  if (mayBeWestern) return withRepairs(decodeWindows1252(bytes), ["read-as-windows-1252"]);
  return withRepairs(decoded, isMarked ? ["byte-order-mark-removed"] : []);
}

function markedByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "big" : undefined;
}

function withRepairs(
  decoded: Result<string, BrokenText>,
  kinds: readonly Repair["kind"][],
): Result<DecodedText, BrokenText> {
  if (!decoded.ok) return decoded;
  return ok({ text: decoded.value, repairs: kinds.map((kind) => ({ kind, count: 1 })) });
}

function whyNotText(
  { text, controls, lines }: CleanedText,
  length: number,
): UnreadableTranscript["because"] | undefined {
  if (areTooMany(controls, length)) return "binary";
  if (lines > MOST_LINES) return "too-large";
  return text.trim() === "" ? "empty" : undefined;
}

const areTooMany = (controls: number, length: number): boolean =>
  controls > MOST_CONTROLS * length && (controls > FEW_CONTROLS || controls > FEW_SHARE * length);

function countControls(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13)) controls++;
  return controls;
}
