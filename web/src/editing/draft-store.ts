import { practice } from "../practice/caller.ts";

/**
 * What was typed and could not be saved yet, sealed on this device. The key is the server's and given only to whoever is
 * signed in as the same member: what lies here says nothing to anybody else.
 */
export type Draft = {
  readonly body: unknown;
  readonly version?: number;
  /** What was new when it was begun, and has been saved since as this. */
  readonly id?: string;
  readonly at: number;
};

const START = "attune-draft:";
const NONCE_BYTES = 12;

let asked: Promise<CryptoKey | undefined> | undefined;

/** @returns undefined where the server gives none, as to a client: then nothing is kept on the device */
const keyOfDrafts = (): Promise<CryptoKey | undefined> => {
  asked ??= askKey().then((key) => {
    if (key === undefined) asked = undefined;
    return key;
  });
  return asked;
};

async function askKey(): Promise<CryptoKey | undefined> {
  // Outside of TLS and of the machine itself, a browser has no such thing.
  if (crypto.subtle === undefined) return undefined;
  const answer = await practice.callRecord("read-draft-key");
  if (!answer.ok) return undefined;
  const { key } = answer.value.body as { readonly key: string };
  return crypto.subtle.importKey("raw", fromBase64(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Reads the key while the server still answers, so that a draft can be sealed when it no longer does. */
export const prepareDrafts = (): void => void keyOfDrafts();

export async function keepDraft(place: string, draft: Draft): Promise<boolean> {
  const key = await keyOfDrafts();
  if (key === undefined) return false;
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const words = new TextEncoder().encode(JSON.stringify(draft));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: bytesOf(place) },
    key,
    words,
  );
  localStorage.setItem(START + place, toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)])));
  return true;
}

/** The draft of a place; undefined where there is none, or it is of another member. */
export async function readDraft(place: string): Promise<Draft | undefined> {
  const text = localStorage.getItem(START + place);
  const key = text === null ? undefined : await keyOfDrafts();
  if (text === null || key === undefined) return undefined;
  const bytes = fromBase64(text);
  const asked = { name: "AES-GCM", iv: bytes.slice(0, NONCE_BYTES), additionalData: bytesOf(place) };
  try {
    const words = await crypto.subtle.decrypt(asked, key, bytes.slice(NONCE_BYTES));
    return JSON.parse(new TextDecoder().decode(words));
  } catch {
    return undefined;
  }
}

export const dropDraft = (place: string): void => localStorage.removeItem(START + place);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
