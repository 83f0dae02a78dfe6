import { webcrypto } from "node:crypto";

const P256 = { name: "ECDH", namedCurve: "P-256" };
const { subtle } = webcrypto;

/** Seals a text to a check-in link's key as a browser does, by another implementation than the one that opens it. */
export async function sealToLink(key: string, content: unknown): Promise<string> {
  const theirs = Buffer.from(key, "base64url");
  const pair = await subtle.generateKey(P256, false, ["deriveBits"]);
  const own = Buffer.from(await subtle.exportKey("raw", pair.publicKey));
  const to = await subtle.importKey("raw", theirs, P256, false, []);
  const shared = await subtle.deriveBits({ name: "ECDH", public: to }, pair.privateKey, 256);
  const from = await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const info = Buffer.from("attune/1/check-in");
  const how = { name: "HKDF", hash: "SHA-256", salt: Buffer.concat([own, theirs]), info };
  const sealing = await subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const iv = webcrypto.getRandomValues(Buffer.alloc(12));
  const box = await subtle.encrypt({ name: "AES-GCM", iv }, sealing, Buffer.from(JSON.stringify(content)));
  return Buffer.concat([own, iv, Buffer.from(box)]).toString("base64url");
}
