import type { Result } from "@attune/core";
import type { BackupIdentity } from "./root/backup-identity.ts";
import type { PassphraseTooShort, Root } from "./root/root.ts";
import type { KeyDestroyed, Owner, Place, Unsealable } from "./sealing/place.ts";
import type { Secret } from "./secret.ts";

export type SealFailure = KeyDestroyed;
export type OpenFailure = KeyDestroyed | Unsealable;

/** What a new root leaves to be printed: the key for the recovery sheet. The sheet before it opens nothing new. */
export type NewRoot = { readonly recovery: Secret };

/**
 * The keys of one practice. What people say passes through here on its way to the database and back; nothing of it, and
 * no key, is ever in a failure, an error or a log.
 *
 * What changes keys throws `KeyringUnwritable` when the disk does not take it, and then nothing has changed.
 */
export type Vault = {
  readonly practice: string;

  /** Seals a text for one place. @error key-destroyed when the client has no keys. */
  readonly seal: (owner: Owner, place: Place, text: string) => Result<Buffer, SealFailure>;
  /** The text that was sealed for this place. @error key-destroyed, or unsealable with the reason. */
  readonly open: (owner: Owner, place: Place, sealed: Uint8Array) => Result<string, OpenFailure>;
  readonly sealBytes: (owner: Owner, place: Place, bytes: Uint8Array) => Result<Buffer, SealFailure>;
  readonly openBytes: (owner: Owner, place: Place, sealed: Uint8Array) => Result<Buffer, OpenFailure>;
  /** Whether a newer key than the one that sealed this is in use, so that it should be sealed again. */
  readonly isStale: (owner: Owner, sealed: Uint8Array) => boolean;

  /** Keys for a client, on the disk when this returns. A client who has keys keeps them. */
  readonly addClient: (client: string) => Promise<void>;
  readonly hasClient: (client: string) => boolean;
  readonly clients: () => readonly string[];
  /** Destroys a client's keys: what was sealed with them is noise from then on. A fresh keys copy must follow. */
  readonly destroyClient: (client: string) => Promise<void>;

  /** New keys for a client; what the older ones sealed stays readable. @returns the new generation. */
  readonly rotateClient: (client: string) => Promise<Result<number, KeyDestroyed>>;
  /** Drops all but the newest keys of a client. What is still stale then cannot be read any more. */
  readonly retireGenerations: (client: string) => Promise<void>;
  /** A new practice key, which wraps the keys of all clients anew. @returns the new generation. */
  readonly rotatePractice: () => Promise<number>;
  /** Drops all but the newest practice key. What it sealed and is still stale cannot be read any more. */
  readonly retirePracticeGenerations: () => Promise<void>;
  /** A new key file or passphrase. Backups made before still open by the old one only. */
  readonly rotateRoot: (root: Root) => Promise<Result<NewRoot, PassphraseTooShort>>;

  /** 32 bytes by which equal texts are found without being read; different for each purpose. Normalise the text first. */
  readonly blindIndex: (purpose: string, text: string) => Buffer;
  /** 32 bytes that only this practice can make of these; they link the audit chain. */
  readonly auditMac: (bytes: Uint8Array) => Buffer;
  /** The name of a client in research: always the same, and it does not lead back without the practice's keys. */
  readonly pseudonym: (client: string) => string;
  /** 32 bytes with which a member's browser seals what could not be saved; always the same for a member. */
  readonly draftKey: (member: string) => Buffer;

  /** The public half of a check-in link's own key pair, which answers are sealed to on a device; see `LinkKey`. */
  readonly linkKey: (link: string) => Buffer;
  /** The text that a device sealed to this link. @error unsealable where it was sealed to another, or changed. */
  readonly openFromLink: (link: string, sealed: Uint8Array) => Result<string, Unsealable>;

  /** Whom a backup is encrypted to. Not to be shown: see `BackupIdentity`. */
  readonly backupRecipients: () => readonly string[];
  readonly backupIdentity: () => BackupIdentity;
  /** Writes all keys of now to one encrypted file, in the place of the one before. No change of keys overtakes it. */
  readonly copyKeys: (file: string) => Promise<void>;

  /** Waits for changes that have begun, then wipes every key from memory. */
  readonly close: () => Promise<void>;
};
