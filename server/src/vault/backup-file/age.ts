import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { fail, ok, type Result } from "@attune/core";
import { Decrypter, Encrypter } from "age-encryption";
import type { BackupIdentity } from "../root/backup-identity.ts";

export type AgeFailure = "wrong-key" | "tampered";

/** What an age file begins with, and what its header ends with: beyond this many bytes it has none. */
const FIRST_LINE = "age-encryption.org/v1\n";
const HEADER_END = "\n--- ";
const LONGEST_HEADER = 16 * 1024;

/** How the library says that no recipient of a file has this identity; every other error of it is damage. */
const NO_MATCH = "no identity matched";

/** Whether this is the beginning of an age file. Without it the library would take a whole file for a header. */
export function hasAgeHeader(beginning: Buffer): boolean {
  const text = beginning.subarray(0, LONGEST_HEADER).toString("latin1");
  return text.startsWith(FIRST_LINE) && text.includes(HEADER_END);
}

/** A stream, encrypted piece by piece: an age file. */
export async function encryptStream(
  plain: Readable,
  recipients: readonly string[],
): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(asWeb(plain));
}

/** The plain pieces of an age file, each checked before it is given out; a piece that fails ends them with an error. */
export async function decryptStream(
  encrypted: Readable,
  identity: BackupIdentity,
): Promise<Result<Readable, AgeFailure>> {
  try {
    return ok(Readable.fromWeb((await decrypter(identity).decrypt(asWeb(encrypted))) as WebStream<Uint8Array>));
  } catch (error) {
    return fail(failureOf(error));
  }
}

export async function decryptAll(encrypted: Buffer, identity: BackupIdentity): Promise<Result<Uint8Array, AgeFailure>> {
  if (!hasAgeHeader(encrypted)) return fail("tampered");
  try {
    return ok(await decrypter(identity).decrypt(encrypted));
  } catch (error) {
    return fail(failureOf(error));
  }
}

function decrypter(identity: BackupIdentity): Decrypter {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.expose());
  return decrypter;
}

const failureOf = (error: unknown): AgeFailure =>
  error instanceof Error && error.message.startsWith(NO_MATCH) ? "wrong-key" : "tampered";

const asWeb = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;
