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
  const splitter = new LineSplitter(mostBytes);
  for await (const piece of stream) {
    yield* splitter.add(typeof piece === "string" ? Buffer.from(piece) : piece);
    if (splitter.isOver) return;
  }
  yield* splitter.end();
}

/** Cuts pieces of a file into lines. */
class LineSplitter {
  readonly #mostBytes: number;
  #number = 1;
  /** The pieces of a line whose end has not come yet. */
  #begun: Uint8Array[] = [];
  #length = 0;
  isOver = false;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The lines that end in this piece, and a line that has become too long. */
  *add(bytes: Uint8Array): Generator<Line> {
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1 && !this.isOver; end = bytes.indexOf(LINE_FEED, from)) {
      this.#keep(bytes.subarray(from, end));
      yield* this.end();
      from = end + 1;
    }
    if (!this.isOver) this.#keep(bytes.subarray(from));
    if (!this.isOver && this.#length > this.#mostBytes) yield this.#tooLong();
  }

  /** The line that was begun, unless it is empty. */
  *end(): Generator<Line> {
    const [only] = this.#begun;
    const whole = this.#begun.length === 1 && only !== undefined ? only : Buffer.concat(this.#begun);
    const number = this.#number++;
    this.#begun = [];
    this.#length = 0;
    const bytes = trimmed(whole, number === 1);
    if (bytes.length > this.#mostBytes) yield this.#tooLong(number);
    else if (!bytes.every(isSpace)) yield { number, bytes };
  }

  #keep(bytes: Uint8Array): void {
    this.#begun.push(bytes);
    this.#length += bytes.length;
  }

  #tooLong(number = this.#number): Line {
    this.isOver = true;
    return { number };
  }
}

/** Without the return that some systems write before a line feed, and the mark that some write before the first line. */
function trimmed(line: Uint8Array, isFirst: boolean): Uint8Array {
  const isMarked = isFirst && BYTE_ORDER_MARK.every((byte, at) => line[at] === byte);
  return line.subarray(isMarked ? BYTE_ORDER_MARK.length : 0, line.at(-1) === RETURN ? line.length - 1 : line.length);
}

const isSpace = (byte: number): boolean => byte === 32 || byte === 9 || byte === RETURN;
