import { fail, ok, type Result } from "@attune/core";
import { Secret } from "../secret.ts";

/** What opens a keyring: 32 random bytes from a key file or a recovery sheet, or what a person remembers. */
export type Root = { readonly kind: "key" | "passphrase"; readonly secret: Secret };

export type PassphraseTooShort = {
  readonly kind: "passphrase-too-short";
  readonly characters: number;
  readonly atLeast: number;
};

/** @source NIST SP 800-63B-4, section 3.1.1.2: fifteen characters where nothing else stands beside it. */
const FEWEST_CHARACTERS = 15;

export const rootFromKey = (key: Secret): Root => ({ kind: "key", secret: key });

/** The same passphrase from every keyboard: characters that only look different in bytes are made one. */
export const rootFromPassphrase = (passphrase: string): Root => ({
  kind: "passphrase",
  secret: Secret.ofText(passphrase.normalize("NFKC")),
});

/** @error passphrase-too-short when a passphrase has fewer than 15 characters. */
export function checkRoot({ kind, secret }: Root): Result<void, PassphraseTooShort> {
  const characters = [...secret.expose().toString("utf8")].length;
  if (kind === "key" || characters >= FEWEST_CHARACTERS) return ok(undefined);
  return fail({ kind: "passphrase-too-short", characters, atLeast: FEWEST_CHARACTERS });
}
