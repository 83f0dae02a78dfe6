import { hkdfSync } from "node:crypto";
import { KEY_BYTES } from "../secret.ts";

/** What a derived key is for. A key for one purpose says nothing about a key for another. */
export type KeyPurpose =
  | "keyring-lock"
  | "keyring-contents"
  | "client-keys"
  | "practice"
  | "audit"
  | "blind-index"
  | "research-pseudonym"
  | "drafts"
  | "check-in-links"
  | "backup";

/** A key of one person's own, made from a key for one purpose. */
export const deriveOwnKey = (from: Buffer, purpose: KeyPurpose, person: string): Buffer =>
  Buffer.from(hkdfSync("sha256", from, person, `attune/1/${purpose}/own`, KEY_BYTES));

/**
 * A key for one purpose, made from another key. The practice is the salt; it is empty where the key must be found
 * without knowing the practice.
 *
 * @source RFC 5869 (HKDF), with SHA-256: https://www.rfc-editor.org/rfc/rfc5869
 */
export function deriveKey(from: Buffer, purpose: KeyPurpose, practice: string): Buffer {
  return Buffer.from(hkdfSync("sha256", from, practice, `attune/1/${purpose}`, KEY_BYTES));
}
