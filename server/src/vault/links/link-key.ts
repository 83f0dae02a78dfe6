import { createECDH, type ECDH, hkdfSync } from "node:crypto";
import { decrypt } from "../sealing/aead.ts";
import { KEY_BYTES } from "../secret.ts";

/**
 * The key pair of one check-in link. A device seals answers to its public half while there is no connection; what lies on
 * the device then opens nowhere but here. It is made anew from the practice's lasting secret whenever it is needed, so
 * nothing of it is kept, and it differs for each link.
 */
export type LinkKey = { readonly pair: ECDH; readonly publicKey: Buffer };

const CURVE = "prime256v1";
/** The order of P-256. @source FIPS 186-5 and SP 800-186, section 3.2.1.3 */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** 64 bits more than the order has, so that no number is likelier than another. @source FIPS 186-5, A.2.1 */
const SEED_BYTES = 40;
const POINT_BYTES = 65;

export function linkKeyOf(secret: Buffer, link: string): LinkKey {
  const seed = Buffer.from(hkdfSync("sha256", secret, link, "attune/1/check-in-link", SEED_BYTES));
  const number = (BigInt(`0x${seed.toString("hex")}`) % (ORDER - 1n)) + 1n;
  seed.fill(0);
  const pair = createECDH(CURVE);
  pair.setPrivateKey(Buffer.from(number.toString(16).padStart(2 * KEY_BYTES, "0"), "hex"));
  return { pair, publicKey: pair.getPublicKey() };
}

/**
 * What a device sealed to this link: the public half of a pair made for this once, then nonce, ciphertext and tag.
 * Undefined where it was sealed to another link, or is not as it was sealed.
 */
export function openFromLink({ pair, publicKey }: LinkKey, sealed: Buffer): string | undefined {
  const theirs = sealed.subarray(0, POINT_BYTES);
  const shared = sharedWith(pair, theirs);
  if (shared === undefined) return undefined;
  const salt = Buffer.concat([theirs, publicKey]);
  const key = Buffer.from(hkdfSync("sha256", shared, salt, "attune/1/check-in", KEY_BYTES));
  shared.fill(0);
  const plain = decrypt(sealed.subarray(POINT_BYTES), { key, about: Buffer.alloc(0) });
  key.fill(0);
  return plain === undefined ? undefined : asText(plain);
}

/** Undefined for what is no point of the curve. */
function sharedWith(pair: ECDH, theirs: Buffer): Buffer | undefined {
  try {
    return pair.computeSecret(theirs);
  } catch {
    return undefined;
  }
}

function asText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  } finally {
    bytes.fill(0);
  }
}
