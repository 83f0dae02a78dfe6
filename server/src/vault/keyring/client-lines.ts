import { fail, ok, type Result } from "@attune/core";
import { decrypt, encrypt } from "../sealing/aead.ts";
import { lengthPrefixed } from "../sealing/length-prefixed.ts";
import { STORES } from "../sealing/place.ts";
import { KEY_BYTES } from "../secret.ts";
import type { KeyringBroken } from "../vault-failure.ts";

/** One generation of a client's keys, and the line of `clients.keys` that holds it. */
export type ClientLine = {
  readonly client: string;
  readonly generation: number;
  /** The generation of the practice key that wraps them. */
  readonly wrappedBy: number;
  /** The keys of the stores, one after another. */
  readonly keys: Buffer;
  /** Without its line break. */
  readonly text: string;
};

export const KEYS_BYTES = KEY_BYTES * STORES.length;

/** Id, generation, generation of the practice key (each four hexadecimal digits), nonce, keys and tag as base64. */
const LINE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{4}) ([0-9a-f]{4}) ([A-Za-z0-9+/]{166}==)$/;
const LINE_LENGTH = 36 + 1 + 4 + 1 + 4 + 1 + 168;

/** The keys that wrap, by generation of the practice key. */
export type WrapKeys = { readonly practice: string; readonly byGeneration: ReadonlyMap<number, Buffer> };

export function wrapLine(line: Omit<ClientLine, "text">, { practice, byGeneration }: WrapKeys): ClientLine {
  const key = byGeneration.get(line.wrappedBy) ?? Buffer.alloc(0);
  const box = encrypt(line.keys, { key, about: aboutOf(line, practice) });
  return { ...line, text: [line.client, hex(line.generation), hex(line.wrappedBy), box.toString("base64")].join(" ") };
}

const hex = (generation: number): string => generation.toString(16).padStart(4, "0");

const aboutOf = ({ client, generation, wrappedBy }: Omit<ClientLine, "text" | "keys">, practice: string): Buffer =>
  lengthPrefixed(["client-keys", practice, client, `${generation}`, `${wrappedBy}`]);

/**
 * The lines of a `clients.keys`. A last line that was cut short while it was written is left out: nobody was told that
 * it was there.
 *
 * @error keyring-broken with the number of the first line that is not as it was written.
 */
export function readLines(text: string, wrapKeys: WrapKeys): Result<ClientLine[], KeyringBroken> {
  const written = text.split("\n");
  if (isTorn(written.at(-1) ?? "")) written.pop();

  const lines: ClientLine[] = [];
  const seen = new Set<string>();
  for (const [index, each] of written.entries()) {
    const line = readLine(each, wrapKeys);
    if (line === undefined || seen.has(identityOf(line))) {
      return fail({ kind: "keyring-broken", file: "clients.keys", line: index + 1 });
    }
    seen.add(identityOf(line));
    lines.push(line);
  }
  return ok(lines);
}

const identityOf = ({ client, generation }: ClientLine): string => `${client} ${generation}`;

/** What a power cut leaves of a line: its beginning, or the zeros of a page that was never filled. */
const isTorn = (last: string): boolean => last.replace(/\0+$/, "").length < LINE_LENGTH;

function readLine(text: string, { practice, byGeneration }: WrapKeys): ClientLine | undefined {
  const [, client = "", generation = "", wrappedBy = "", base64 = ""] = LINE.exec(text) ?? [];
  const numbers = { generation: Number.parseInt(generation, 16), wrappedBy: Number.parseInt(wrappedBy, 16) };
  const key = byGeneration.get(numbers.wrappedBy);
  const box = Buffer.from(base64, "base64");
  if (key === undefined || box.toString("base64") !== base64) return undefined;

  const keys = decrypt(box, { key, about: aboutOf({ client, ...numbers }, practice) });
  return keys?.length === KEYS_BYTES ? { client, ...numbers, keys, text } : undefined;
}
