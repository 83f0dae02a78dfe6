import { readFile } from "node:fs/promises";
import { fail, ok, type Result } from "@attune/core";
import { Encrypter } from "age-encryption";
import { z } from "zod";
import { type AgeFailure, decryptAll } from "./backup-file/age.ts";
import { type ClientLine, KEYS_BYTES } from "./keyring/client-lines.ts";
import type { OpenKeyring } from "./keyring/keyring.ts";
import { type KeyringPlace, makeKeyring } from "./keyring/open-keyring.ts";
import { type PracticeSecrets, practiceSecretsShape, writtenSecrets } from "./keyring/practice-secrets.ts";
import type { BackupIdentity } from "./root/backup-identity.ts";
import { checkRoot, type Root } from "./root/root.ts";
import { LAST_GENERATION } from "./sealing/sealed.ts";
import type { NewRoot } from "./vault.ts";
import type { CreateVaultFailure } from "./vault-failure.ts";
import { isMissing } from "./write-durably.ts";

const FORMAT = 1;

const clientShape = z.strictObject({
  client: z.uuid(),
  generation: z.int().min(1).max(LAST_GENERATION),
  keys: z
    .base64()
    .transform((text) => Buffer.from(text, "base64"))
    .refine((keys) => keys.length === KEYS_BYTES),
});
const copyShape = z.strictObject({
  "attune-keys": z.literal(FORMAT),
  practice: z.string(),
  secrets: practiceSecretsShape,
  clients: z.array(clientShape),
});

export type UnreadableKeysCopy = {
  readonly kind: "unreadable-keys-copy";
  readonly because: "missing" | "newer-format" | AgeFailure;
};

/** The keys of a practice as they were when the copy was made. It shows its contents to nobody but the vault. */
export class KeysCopy {
  readonly #contents: z.infer<typeof copyShape>;

  constructor(contents: z.infer<typeof copyShape>) {
    this.#contents = contents;
  }

  get practice(): string {
    return this.#contents.practice;
  }

  clients(): readonly string[] {
    return [...new Set(this.#contents.clients.map(({ client }) => client))];
  }

  /** What a new keyring takes over; it is encrypted to the new root, not to the old one. */
  firstKeys(): {
    secrets: Omit<PracticeSecrets, "recipients">;
    clients: Pick<ClientLine, "client" | "generation" | "keys">[];
  } {
    return { secrets: this.#contents.secrets, clients: this.#contents.clients };
  }
}

/** One age file that holds the practice's secrets and the keys of all its clients. */
export async function encryptKeysCopy({ practice, secrets, clients }: OpenKeyring): Promise<Uint8Array> {
  const lines = clients
    .lines()
    .map(({ client, generation, keys }) => ({ client, generation, keys: keys.toString("base64") }));
  const copy = { "attune-keys": FORMAT, practice, secrets: writtenSecrets(secrets), clients: lines };
  const encrypter = new Encrypter();
  for (const recipient of secrets.recipients) encrypter.addRecipient(recipient);
  const plain = Buffer.from(JSON.stringify(copy), "utf8");
  const encrypted = await encrypter.encrypt(plain);
  plain.fill(0);
  return encrypted;
}

/** @error unreadable-keys-copy with the reason. */
export async function readKeysCopy(
  file: string,
  identity: BackupIdentity,
): Promise<Result<KeysCopy, UnreadableKeysCopy>> {
  const encrypted = await readFile(file).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (encrypted === undefined) return fail({ kind: "unreadable-keys-copy", because: "missing" });
  const plain = await decryptAll(encrypted, identity);
  if (!plain.ok) return fail({ kind: "unreadable-keys-copy", because: plain.failure });

  const copy = copyShape.safeParse(parsed(plain.value));
  plain.value.fill(0);
  return copy.success ? ok(new KeysCopy(copy.data)) : fail({ kind: "unreadable-keys-copy", because: "newer-format" });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Makes a practice's keyring anew from a keys copy, under a root that may be another one.
 *
 * @error keyring-exists, passphrase-too-short
 */
export async function restoreKeyring(
  copy: KeysCopy,
  { keyringFolder, root }: { readonly keyringFolder: string; readonly root: Root },
): Promise<Result<NewRoot, CreateVaultFailure>> {
  const checked = checkRoot(root);
  if (!checked.ok) return checked;

  const { secrets, clients } = copy.firstKeys();
  const place: KeyringPlace = { keyringFolder, practice: copy.practice, root };
  const recovery = await makeKeyring(place, { secretsFor: (recipients) => ({ ...secrets, recipients }), clients });
  return recovery.ok ? ok({ recovery: recovery.value }) : recovery;
}
