import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** A key, and the associated data: what the encrypted bytes are bound to without holding it. */
export type Binding = { readonly key: Buffer; readonly about: Buffer };

/**
 * Nonce, ciphertext and tag in a row, by AES-256-GCM.
 *
 * The nonce is drawn by chance. That is sound for 2^32 messages under one key (chance of a repeat below 2^-32); a
 * client with a thousand sealed fields a day, each changed ten times, would come there after more than a thousand years.
 *
 * @source NIST SP 800-38D, section 8.3: https://doi.org/10.6028/NIST.SP.800-38D
 */
export function encrypt(plain: Buffer, { key, about }: Binding): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(about);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What was encrypted, or nothing: the bytes, the key or what they are bound to is not the same as then. */
export function decrypt(box: Buffer, { key, about }: Binding): Buffer | undefined {
  if (box.length < NONCE_BYTES + TAG_BYTES) return undefined;

  const nonce = box.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(about);
  decipher.setAuthTag(box.subarray(-TAG_BYTES));
  const plain = decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return undefined;
  }
}
