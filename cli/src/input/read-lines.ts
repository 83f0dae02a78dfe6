import type { Readable } from "node:stream";

/** One line of a file, without its end. `bytes` is left out where the line is longer than a line may be. */
export type Line = { readonly number: number; readonly bytes?: Uint8Array };

const LINE_FEED = 10;
const RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The lines of a stream, one after the other, however long the stream is. Lines with nothing but spaces are passed over
 * and still counted. After a line that is too long the reading ends, since the rest of it would have to be read.
 */
export async function* readLines(stream: Readable, mostBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes: Uint8Array = typeof piece === "string" ? Buffer.from(piece) : piece;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, from)) {
      const line = toLine(number, [...begun, bytes.subarray(from, end)], mostBytes);
      if (line !== undefined) yield line;
      if (line !== undefined && line.bytes === undefined) return;
      begun = [];
      length = 0;
      number++;
      from = end + 1;
    }
    begun.push(bytes.subarray(from));
    length += bytes.length - from;
    if (length <= mostBytes) continue;
    yield { number };
    return;
  }
  const last = toLine(number, begun, mostBytes);
  if (last !== undefined) yield last;
}

function toLine(number: number, pieces: readonly Uint8Array[], mostBytes: number): Line | undefined {
  const [only] = pieces;
  const whole = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  const bytes = whole.subarray(startOf(whole, number), whole.at(-1) === RETURN ? whole.length - 1 : whole.length);
  if (bytes.length > mostBytes) return { number };
  return bytes.every(isSpace) ? undefined : { number, bytes };
}

const startOf = (bytes: Uint8Array, number: number): number =>
  number === 1 && BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;

const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === RETURN;
