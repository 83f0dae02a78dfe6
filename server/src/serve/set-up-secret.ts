import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { isSameHash, sha256 } from "../sign-in/secret-token.ts";
import { writeDurably } from "../vault/write-durably.ts";

/** The one-time secret with which the practice and its first member are set up. */
export type SetUpSecret = {
  readonly fits: (secret: string) => boolean;
  /** To be called once the practice is set up. */
  readonly end: () => Promise<void>;
};

/** 256 bits: nobody guesses one, so a plain hash of it is enough. */
const SECRET_BYTES = 32;

/** A new secret, told this once; one that was told before works no more. */
export async function newSetUpSecret(file: string): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  await writeDurably(file, `${sha256(secret).toString("hex")}\n`);
  return secret;
}

export const setUpSecretIn = (file: string): SetUpSecret => ({
  fits: (secret) =>
    existsSync(file) && isSameHash(Buffer.from(readFileSync(file, "latin1").trim(), "hex"), sha256(secret)),
  end: () => rm(file, { force: true }),
});
