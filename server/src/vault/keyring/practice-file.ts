import { fail, ok, type Result } from "@attune/core";
import { z } from "zod";
import { decrypt, encrypt } from "../sealing/aead.ts";
import { deriveKey } from "../sealing/derive-key.ts";
import { lengthPrefixed } from "../sealing/length-prefixed.ts";
import type { Secret } from "../secret.ts";
import type { KeyringBroken, KeyringNewer } from "../vault-failure.ts";
import { type Guarded, type Lock, lockShape } from "./locks.ts";
import { type PracticeSecrets, practiceSecretsShape, writtenSecrets } from "./practice-secrets.ts";

/** Counted up when an older program could no longer read the file. */
const FORMAT = 1;

const fileShape = z.strictObject({
  "attune-keyring": z.literal(FORMAT),
  practice: z.string(),
  locks: z.array(lockShape).min(1),
  secrets: z.base64(),
});

/** `practice.key`: the locks of a practice, and its secrets encrypted by the key that each lock gives. */
export type PracticeFile = z.infer<typeof fileShape>;

const broken: KeyringBroken = { kind: "keyring-broken", file: "practice.key", line: 1 };

/**
 * @error keyring-broken when the text is not that of a `practice.key` of this practice.
 * @error keyring-newer when it was written by a later Attune.
 */
export function parsePracticeFile(text: string, practice: string): Result<PracticeFile, KeyringBroken | KeyringNewer> {
  const json = parseJson(text);
  const { "attune-keyring": format } = z.looseObject({ "attune-keyring": z.unknown() }).safeParse(json).data ?? {};
  if (typeof format === "number" && format > FORMAT) return fail({ kind: "keyring-newer", format });

  const file = fileShape.safeParse(json);
  return file.success && file.data.practice === practice ? ok(file.data) : fail(broken);
}

export function writePracticeFile(secrets: PracticeSecrets, locks: readonly Lock[], guarded: Guarded): string {
  const plain = Buffer.from(JSON.stringify(writtenSecrets(secrets)), "utf8");
  const box = encrypt(plain, bindingOf(locks, guarded));
  plain.fill(0);
  const file = { "attune-keyring": FORMAT, practice: guarded.practice, locks, secrets: box.toString("base64") };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** @error keyring-broken when the secrets or a lock are not as they were written. */
export function openPracticeFile(
  { practice, locks, secrets }: PracticeFile,
  keyringKey: Secret,
): Result<PracticeSecrets, KeyringBroken> {
  const plain = decrypt(Buffer.from(secrets, "base64"), bindingOf(locks, { keyringKey, practice }));
  if (plain === undefined) return fail(broken);

  const read = practiceSecretsShape.safeParse(parseJson(plain.toString("utf8")));
  plain.fill(0);
  return read.success ? ok(read.data) : fail(broken);
}

/** The secrets are bound to the locks, so that a lock that was changed is noticed whichever of them is used. */
const bindingOf = (locks: readonly Lock[], { keyringKey, practice }: Guarded) => ({
  key: deriveKey(keyringKey.expose(), "keyring-contents", practice),
  about: lengthPrefixed(["keyring-contents", `${FORMAT}`, practice, ...locks.map(writtenLock)]),
});

const writtenLock = (lock: Lock): string => JSON.stringify(lock, Object.keys(flat(lock)).sort());

/** All the names in a lock, its own and those of its parameters: what JSON writes is then in one order. */
const flat = (lock: Lock): Record<string, unknown> =>
  lock.kind === "passphrase" ? { ...lock, ...lock.stretch } : { ...lock };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
