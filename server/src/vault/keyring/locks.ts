import { fail, ok, type Result } from "@attune/core";
import { z } from "zod";
import { BackupIdentity } from "../root/backup-identity.ts";
import type { Root } from "../root/root.ts";
import { newStretch, STRETCH_LIMITS, type Stretch, stretch } from "../root/stretch.ts";
import { decrypt, encrypt } from "../sealing/aead.ts";
import { deriveKey } from "../sealing/derive-key.ts";
import { lengthPrefixed } from "../sealing/length-prefixed.ts";
import { Secret } from "../secret.ts";
import type { WrongRoot } from "../vault-failure.ts";

const wrapped = z.base64();
const stretchShape = z.strictObject({
  algorithm: z.literal("argon2id"),
  memoryKiB: z.int().min(8).max(STRETCH_LIMITS.memoryKiB),
  passes: z.int().min(1).max(STRETCH_LIMITS.passes),
  lanes: z.int().min(1).max(STRETCH_LIMITS.lanes),
  salt: z.base64().min(24).max(64),
});

export const lockShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("key"), wrapped }),
  z.strictObject({ kind: z.literal("passphrase"), wrapped, stretch: stretchShape }),
  z.strictObject({ kind: z.literal("recovery"), wrapped }),
]);

/** One way into a keyring: the keyring key, wrapped by a root. A practice with a passphrase has a second one, on paper. */
export type Lock = z.infer<typeof lockShape>;

export type NewLocks = {
  readonly locks: readonly Lock[];
  readonly recipients: readonly string[];
  /** The key on the recovery sheet: the root key itself, or beside a passphrase one of its own. */
  readonly recovery: Secret;
  readonly identity: BackupIdentity;
};

/** What a lock guards, and for which practice. */
export type Guarded = { readonly keyringKey: Secret; readonly practice: string };

export async function makeLocks(root: Root, guarded: Guarded): Promise<NewLocks> {
  if (root.kind === "key") {
    const identity = BackupIdentity.of(root.secret);
    const lock: Lock = { kind: "key", wrapped: wrap(root.secret, guarded, ["key"]) };
    return { locks: [lock], recipients: [await identity.recipient()], recovery: root.secret, identity };
  }

  const parameters = newStretch();
  const stretched = await stretch(root.secret, parameters);
  const recovery = Secret.random();
  const identity = BackupIdentity.of(stretched);
  const locks: Lock[] = [
    { kind: "passphrase", wrapped: wrap(stretched, guarded, ["passphrase", written(parameters)]), stretch: parameters },
    { kind: "recovery", wrapped: wrap(recovery, guarded, ["recovery"]) },
  ];
  stretched.wipe();
  return { locks, recipients: await recipientsOf([identity, BackupIdentity.of(recovery)]), recovery, identity };
}

const recipientsOf = (identities: readonly BackupIdentity[]): Promise<string[]> =>
  Promise.all(identities.map((identity) => identity.recipient()));

export type Unlocked = { readonly keyringKey: Secret; readonly identity: BackupIdentity };

/** @error wrong-root when no lock of the keyring opens by this root. */
export async function openLocks(
  root: Root,
  locks: readonly Lock[],
  practice: string,
): Promise<Result<Unlocked, WrongRoot>> {
  for (const lock of locks) {
    if ((lock.kind === "passphrase") !== (root.kind === "passphrase")) continue;
    const rootKey = lock.kind === "passphrase" ? await stretch(root.secret, lock.stretch) : root.secret;
    const keyringKey = unwrap(lock, rootKey, practice);
    const unlocked = keyringKey && { keyringKey, identity: BackupIdentity.of(rootKey) };
    if (rootKey !== root.secret) rootKey.wipe();
    if (unlocked) return ok(unlocked);
  }
  const takes = locks.some(({ kind }) => kind === "passphrase") ? "passphrase" : "key";
  return fail({ kind: "wrong-root", practice, takes });
}

function wrap(rootKey: Secret, { keyringKey, practice }: Guarded, about: readonly string[]): string {
  return encrypt(keyringKey.expose(), bindingOf(rootKey, practice, about)).toString("base64");
}

function unwrap(lock: Lock, rootKey: Secret, practice: string): Secret | undefined {
  const about = lock.kind === "passphrase" ? [lock.kind, written(lock.stretch)] : [lock.kind];
  const bytes = decrypt(Buffer.from(lock.wrapped, "base64"), bindingOf(rootKey, practice, about));
  if (bytes === undefined) return undefined;

  const keyringKey = new Secret(bytes);
  bytes.fill(0);
  return keyringKey;
}

const bindingOf = (rootKey: Secret, practice: string, about: readonly string[]) => ({
  key: deriveKey(rootKey.expose(), "keyring-lock", practice),
  about: lengthPrefixed(["keyring-lock", practice, ...about]),
});

/** In an order that does not depend on who wrote the file. */
const written = ({ algorithm, memoryKiB, passes, lanes, salt }: Stretch): string =>
  JSON.stringify([algorithm, memoryKiB, passes, lanes, salt]);
