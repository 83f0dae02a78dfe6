import { join } from "node:path";

/** Where everything of a practice lies in its data folder. The key file is not here, and must not be. */
export type DataFolder = {
  readonly folder: string;
  /** The keyring: keys that are themselves wrapped. */
  readonly keys: string;
  readonly backups: string;
  /** Forms that the practice brought, a folder each. */
  readonly packs: string;
  /** The head of the audit, kept outside the database. */
  readonly anchor: string;
  /** Open to whoever runs the machine. */
  readonly socket: string;
  /** The hash of the secret that sets the practice up; gone once it is set up. */
  readonly setUpHash: string;
  /** The path of the key file. */
  readonly keyFileNote: string;
  /** There from before the keys are made until the recovery sheet was shown. */
  readonly sheetDue: string;
  /** Says that all in this folder is invented. */
  readonly demoMark: string;
};

export const dataFolder = (folder: string): DataFolder => ({
  folder,
  keys: join(folder, "keys"),
  backups: join(folder, "backups"),
  packs: join(folder, "packs"),
  anchor: join(folder, "audit.anchor"),
  socket: join(folder, "attune.sock"),
  setUpHash: join(folder, "set-up.hash"),
  keyFileNote: join(folder, "key-file"),
  sheetDue: join(folder, "sheet.due"),
  demoMark: join(folder, "demo"),
});

/** The part of a practice's id that names its files. */
export const shortOf = (practice: string): string => practice.slice(0, 8);

/** All keys of now, in one encrypted file beside the backups. Written anew with each backup and after each erasure. */
export const keysCopyIn = ({ backups }: DataFolder, practice: string): string =>
  join(backups, `attune-${shortOf(practice)}.keys`);
