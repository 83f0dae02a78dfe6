import { fail, invariant, ok, type Result } from "@attune/core";
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from "./aead.ts";
import { lengthPrefixed } from "./length-prefixed.ts";
import { BLOCK_BYTES, type Content, pad, unpad } from "./padded.ts";
import { type Owner, type Place, type Unsealable, unsealable } from "./place.ts";

/**
 * Sealed content: format (1 byte), generation of the key (2), nonce (12), padded content encrypted (256 or a multiple
 * of it), tag (16).
 */
const FORMAT = 1;
const HEAD_BYTES = 3;
const AROUND_BYTES = HEAD_BYTES + NONCE_BYTES + TAG_BYTES;

/** The largest generation that two bytes can name. */
export const LAST_GENERATION = 0xffff;

/** One key, with the number it goes by in what it sealed. */
export type GenerationKey = { readonly generation: number; readonly key: Buffer };

/** Everything that sealed content is bound to besides its key. */
export type Seat = { readonly practice: string; readonly owner: Owner; readonly place: Place };

export function sealContent(content: Content, { generation, key }: GenerationKey, seat: Seat): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(FORMAT, 0);
  head.writeUInt16BE(generation, 1);
  const plain = pad(content);
  const box = encrypt(plain, { key, about: associatedWith(seat, generation) });
  plain.fill(0);
  return Buffer.concat([head, box]);
}

/**
 * The generation of the key that sealed this.
 *
 * @error unsealable when the bytes are not whole, or of a format that came later.
 */
export function generationOf(sealed: Buffer, place: Place): Result<number, Unsealable> {
  if (sealed.length === 0) return fail(unsealable(place, "truncated"));
  if (sealed.readUInt8(0) > FORMAT) return fail(unsealable(place, "newer-format"));
  if (sealed.readUInt8(0) < FORMAT) return fail(unsealable(place, "not-authentic"));

  const blocks = (sealed.length - AROUND_BYTES) / BLOCK_BYTES;
  if (blocks < 1 || !Number.isInteger(blocks)) return fail(unsealable(place, "truncated"));
  return ok(sealed.readUInt16BE(1));
}

/** @error unsealable when the content, its key or its place is not the one it was sealed with. */
export function openContent(
  sealed: Buffer,
  { generation, key }: GenerationKey,
  seat: Seat,
): Result<Content, Unsealable> {
  const plain = decrypt(sealed.subarray(HEAD_BYTES), { key, about: associatedWith(seat, generation) });
  const content = plain && unpad(plain);
  return content ? ok(content) : fail(unsealable(seat.place, "not-authentic"));
}

function associatedWith({ practice, owner, place }: Seat, generation: number): Buffer {
  const { table, row, column, version } = place;
  invariant(Number.isSafeInteger(version) && version >= 0, "the version of a row is a whole number from 0");
  const store = owner.kind === "client" ? owner.store : "practice";
  return lengthPrefixed([`sealed/${FORMAT}`, practice, table, row, column, `${version}`, store, `${generation}`]);
}
