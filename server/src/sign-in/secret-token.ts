import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { fail, ok, type Result } from "@attune/core";

/** A secret that is told once and kept only as a hash: of a sign-in, of a link. */
export type SecretToken = { readonly practice: string; readonly id: string; readonly secretHash: Buffer };
export type NotAToken = { readonly kind: "not-a-token" };

/** 256 bits: nobody guesses one, so a plain hash of it is enough. */
const SECRET_BYTES = 32;
const UUID_BYTES = 16;
const TOKEN = /^([\w-]{22})\.([\w-]{22})\.([\w-]{43})$/;

export const sha256 = (bytes: Buffer | string): Buffer => createHash("sha256").update(bytes).digest();

/** The text to hand over, `<practice>.<id>.<secret>` in base64url, and the hash to keep. */
export function makeToken(practice: string, id: string): { readonly text: string; readonly secretHash: Buffer } {
  const secret = randomBytes(SECRET_BYTES);
  const parts = [bytesOf(practice), bytesOf(id), secret];
  return { text: parts.map((part) => part.toString("base64url")).join("."), secretHash: sha256(secret) };
}

/** @error not-a-token when the text has another form. */
export function readToken(text: string): Result<SecretToken, NotAToken> {
  const [, practice, id, secret] = TOKEN.exec(text) ?? [];
  if (practice === undefined || id === undefined || secret === undefined) return fail({ kind: "not-a-token" });
  return ok({ practice: uuidOf(practice), id: uuidOf(id), secretHash: sha256(Buffer.from(secret, "base64url")) });
}

/** Whether two hashes are the same, in a time that tells nothing of where they part. */
export const isSameHash = (left: Buffer, right: Buffer): boolean =>
  left.length === right.length && timingSafeEqual(left, right);

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");

function uuidOf(text: string): string {
  const hex = Buffer.from(text, "base64url").subarray(0, UUID_BYTES).toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
