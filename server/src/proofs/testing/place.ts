import { cpSync, existsSync, linkSync, lstatSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveDatabaseWithSchema } from "../../testing/database-with-schema.ts";

const BALLAST = "ballast";

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

/** A place whose server finds a database with its schema, for tests of something else than a first start. */
export async function begunPlace(): Promise<Place> {
  const place = newPlace();
  await giveDatabaseWithSchema(place.data);
  return place;
}

/** The same practice once more, as a copy of its folder is. */
export function copyOf({ folder, data, databaseUrl }: Place): Place {
  const copy = newPlace(databaseUrl);
  const ballast = join(data, BALLAST);
  // Sockets of a server that was killed are no files.
  const isCopied = (path: string): boolean => path !== ballast && !lstatSync(path).isSocket();
  cpSync(folder, copy.folder, { recursive: true, filter: isCopied });
  // The room that is kept for a full disk is made and given up, and never written in: both may have the same.
  if (existsSync(ballast)) linkSync(ballast, join(copy.data, BALLAST));
  return copy;
}

export const removePlace = ({ folder }: Place): void => rmSync(folder, { recursive: true, force: true });
