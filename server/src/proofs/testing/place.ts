import { cpSync, lstatSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where everything of one practice lies, and nothing of this machine's own. */
export type Place = {
  readonly folder: string;
  readonly data: string;
  readonly keyFile: string;
  /** Left out, the database is the embedded one. */
  readonly databaseUrl?: string;
};

const placed = (folder: string, databaseUrl?: string): Place => ({
  folder,
  data: join(folder, "data"),
  keyFile: join(folder, "root.key"),
  ...(databaseUrl !== undefined && { databaseUrl }),
});

export const newPlace = (databaseUrl?: string): Place =>
  placed(mkdtempSync(join(tmpdir(), "attune-proof-")), databaseUrl);

/** The same practice once more, as a copy of its folder is. */
export function copyOf({ folder, databaseUrl }: Place): Place {
  const copy = newPlace(databaseUrl);
  // Sockets of a server that was killed are no files.
  cpSync(folder, copy.folder, { recursive: true, filter: (path) => !lstatSync(path).isSocket() });
  return copy;
}

export const removePlace = ({ folder }: Place): void => rmSync(folder, { recursive: true, force: true });
