import { randomBytes, timingSafeEqual } from "node:crypto";
import { inspect } from "node:util";

/** Every key of the vault is this long: 256 bits. */
export const KEY_BYTES = 32;

/** Bytes that do not show themselves: not when printed, not in JSON, not in what an error carries. */
export class Secret {
  readonly #bytes: Buffer;

  /** Takes a copy; what it was made of is the caller's to wipe. */
  constructor(bytes: Uint8Array) {
    // Not from Node's shared pool, so that wiping leaves nothing of it beside other people's bytes.
    this.#bytes = Buffer.alloc(bytes.length);
    this.#bytes.set(bytes);
  }

  static random(): Secret {
    const bytes = randomBytes(KEY_BYTES);
    const secret = new Secret(bytes);
    bytes.fill(0);
    return secret;
  }

  static ofText(text: string): Secret {
    return new Secret(Buffer.from(text, "utf8"));
  }

  /** The bytes themselves, not a copy. They end with `wipe`. */
  expose(): Buffer {
    return this.#bytes;
  }

  isSameAs(other: Secret): boolean {
    const theirs = other.expose();
    return theirs.length === this.#bytes.length && timingSafeEqual(theirs, this.#bytes);
  }

  wipe(): void {
    this.#bytes.fill(0);
  }

  toJSON(): string {
    return "[secret]";
  }

  toString(): string {
    return "[secret]";
  }

  [inspect.custom](): string {
    return "[secret]";
  }
}
