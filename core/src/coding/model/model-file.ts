import { fail, ok, type Result } from "../../foundation/result.ts";
import { featureTable } from "./feature-table.ts";
import type { Head } from "./heads.ts";
import type { LinearPart } from "./linear-part.ts";

/** Why a model file was refused. */
export type UnreadableModel = {
  readonly kind: "unreadable-model";
  readonly because: "not-a-model" | "other-version" | "damaged";
};

/** The version of the layout below; a file of another version is refused. */
export const LAYOUT = 1;
export const MAGIC = [0x41, 0x54, 0x54, 0x4e] as const;

/** Sizes of a part in the file; its columns of numbers follow the header in this order: key, scale, bias, numericScale, numericWeights, idf, weights. */
export type PartHeader = {
  readonly name: string;
  readonly columns: number;
  readonly outputs: number;
  readonly numeric: number;
  readonly blockWeight: readonly number[];
};

export type ModelHeader = {
  readonly id: string;
  readonly version: string;
  readonly kind: "spoken" | "written";
  readonly parts: readonly PartHeader[];
  readonly heads: readonly (Head & { readonly part: string })[];
  /** Names of the numeric features the model was fitted on; another list in the program means another version. */
  readonly numericNames: number;
};

export type ModelFile = { readonly header: ModelHeader; readonly parts: ReadonlyMap<string, LinearPart> };

const damaged = fail({ kind: "unreadable-model", because: "damaged" } as const);

/**
 * Reads a model from bytes: magic, layout version, length of the header, the header as JSON in ASCII, then each part's
 * numbers, each column of numbers beginning at a multiple of four bytes. Little-endian.
 *
 * @error unreadable-model when the bytes are no model, of another layout, or cut short.
 */
export function readModelFile(bytes: Uint8Array): Result<ModelFile, UnreadableModel> {
  if (bytes.length < 12 || MAGIC.some((byte, at) => bytes[at] !== byte))
    return fail({ kind: "unreadable-model", because: "not-a-model" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(4, true) !== LAYOUT) return fail({ kind: "unreadable-model", because: "other-version" });
  const headerLength = view.getUint32(8, true);
  if (12 + headerLength > bytes.length) return damaged;
  const header = readHeader(bytes.subarray(12, 12 + headerLength));
  if (!header) return damaged;
  return readParts(header, { bytes, at: align(12 + headerLength) });
}

function readHeader(bytes: Uint8Array): ModelHeader | undefined {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  try {
    return JSON.parse(text) as ModelHeader;
  } catch {
    return undefined;
  }
}

type Cursor = { readonly bytes: Uint8Array; at: number };

function readParts(header: ModelHeader, cursor: Cursor): Result<ModelFile, UnreadableModel> {
  const parts = new Map<string, LinearPart>();
  for (const part of header.parts) {
    if (cursor.at + sizeOf(part) > cursor.bytes.length) return damaged;
    parts.set(part.name, readPart(part, cursor));
  }
  return ok({ header, parts });
}

const align = (at: number): number => (at + 3) & ~3;

/** Bytes that a part takes in the file. */
export const sizeOf = ({ columns, outputs, numeric }: PartHeader): number =>
  4 * (columns + 2 * outputs + numeric + numeric * outputs) + align(columns) + align(columns * outputs);

function readPart({ columns, outputs, numeric, blockWeight }: PartHeader, cursor: Cursor): LinearPart {
  const key = new Int32Array(takeNumbers(cursor, columns));
  const [scale, bias] = [takeFloats(cursor, outputs), takeFloats(cursor, outputs)];
  const numericScale = takeFloats(cursor, numeric);
  const numericWeights = takeFloats(cursor, numeric * outputs);
  const idf = takeBytes(cursor, columns);
  const weights = new Int8Array(takeBytes(cursor, columns * outputs).buffer);
  return { table: featureTable(key, idf, blockWeight), outputs, weights, scale, bias, numericScale, numericWeights };
}

/** Whether this machine keeps the lowest byte of a number first, as the file does. */
const SAME_ORDER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

const takeFloats = (cursor: Cursor, count: number): Float32Array => new Float32Array(takeNumbers(cursor, count));

/** The bytes of so many four-byte numbers, in the order of this machine. */
function takeNumbers(cursor: Cursor, count: number): ArrayBuffer {
  const bytes = takeBytes(cursor, 4 * count);
  for (let at = 0; !SAME_ORDER && at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes.buffer;
}

/** A copy of its own: `slice` on a Node Buffer would be a view of somebody else's memory. */
function takeBytes(cursor: Cursor, count: number): Uint8Array<ArrayBuffer> {
  const taken = new Uint8Array(count);
  taken.set(cursor.bytes.subarray(cursor.at, cursor.at + count));
  cursor.at = align(cursor.at + count);
  return taken;
}
