/** What a backup says about itself, inside what is encrypted. */
export type BackupHeader = {
  readonly practice: string;
  /** UTC. */
  readonly madeAt: string;
  /** Of the database, so that an older Attune does not read what it cannot know. */
  readonly schemaVersion: number;
};

/** One row. The text is one JSON value on one line, and comes back to the letter: numbers keep every digit. */
export type BackupRecord = { readonly table: string; readonly row: string };

export type BackupTrailer = {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of all that stands before the trailer, hexadecimal. */
  readonly sha256: string;
};

export type UnreadableBackup = {
  readonly kind: "unreadable-backup";
  readonly because: "missing" | "not-a-backup" | "newer-format" | "truncated" | "wrong-key" | "tampered";
};

/** A backup of which every byte has been checked. */
export type VerifiedBackup = {
  readonly header: BackupHeader;
  readonly trailer: BackupTrailer;
  /** Reads and checks the same open file again. Throws where it is not what it was. */
  readonly records: () => AsyncIterable<BackupRecord>;
  readonly close: () => Promise<void>;
};
