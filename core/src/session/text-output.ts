/** Room for one piece of text; small enough to be the arguments of one call. */
const ROOM = 8192;

/** Gathers UTF-16 units into a string, piece by piece, so that fifty megabytes cost one pass and little memory. */
export class TextOutput {
  readonly #units = new Uint16Array(ROOM);
  readonly #pieces: string[] = [];
  #count = 0;

  /** One UTF-16 unit. */
  push(unit: number): void {
    if (this.#count === ROOM) this.#flush();
    this.#units[this.#count++] = unit;
  }

  /** A code point above U+FFFF takes two units. */
  pushCodePoint(codePoint: number): void {
    if (codePoint >= 0x10000) this.push(0xd7c0 + (codePoint >> 10));
    this.push(codePoint >= 0x10000 ? 0xdc00 | (codePoint & 0x3ff) : codePoint);
  }

  /** Bytes that are each a unit of their own, as ASCII is. */
  pushBytes(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#count === ROOM) this.#flush();
      const part = bytes.subarray(from, from + ROOM - this.#count);
      this.#units.set(part, this.#count);
      this.#count += part.length;
      from += part.length;
    }
  }

  /** Everything gathered so far. */
  text(): string {
    this.#flush();
    return this.#pieces.join("");
  }

  #flush(): void {
    this.#pieces.push(Reflect.apply(String.fromCharCode, undefined, this.#units.subarray(0, this.#count)));
    this.#count = 0;
  }
}
