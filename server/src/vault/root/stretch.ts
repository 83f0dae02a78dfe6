import { randomBytes } from "node:crypto";
import { hashRaw } from "@node-rs/argon2";
import { KEY_BYTES, Secret } from "../secret.ts";

/** How a passphrase becomes a key. Kept in the clear beside what the key wraps; it is no secret. */
export type Stretch = {
  readonly algorithm: "argon2id";
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
  /** 16 bytes, base64. */
  readonly salt: string;
};

const SALT_BYTES = 16;

/** @source RFC 9106, section 4, the second recommended option: https://www.rfc-editor.org/rfc/rfc9106#section-4 */
export const newStretch = (): Stretch => ({
  algorithm: "argon2id",
  memoryKiB: 64 * 1024,
  passes: 3,
  lanes: 4,
  salt: randomBytes(SALT_BYTES).toString("base64"),
});

/** The most that a keyring may ask for: a damaged one must not take the machine's memory. */
export const STRETCH_LIMITS = { memoryKiB: 1024 * 1024, passes: 64, lanes: 64 } as const;

export async function stretch(passphrase: Secret, { memoryKiB, passes, lanes, salt }: Stretch): Promise<Secret> {
  // Argon2id is the default of the library, whose constant cannot be imported where each file is compiled alone.
  const bytes = await hashRaw(passphrase.expose(), {
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: lanes,
    outputLen: KEY_BYTES,
    salt: Buffer.from(salt, "base64"),
  });
  const key = new Secret(bytes);
  bytes.fill(0);
  return key;
}
