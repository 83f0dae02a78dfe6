import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

const OWNER_ONLY = 0o600;

/**
 * Writes a file whole, or leaves the older one as it was, whatever happens meanwhile: a draft beside it, flushed to the
 * disk, takes its name, and the folder is flushed too.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  beforeRename: () => void = () => undefined,
): Promise<void> {
  const draft = `${file}.part`;
  await rm(draft, { force: true });
  try {
    await writeFlushed(draft, content);
    beforeRename();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flushFolder(dirname(file));
}

/** A new file that only its owner may read, on the disk before this returns. */
export async function writeFlushed(file: string, content: string | Uint8Array): Promise<void> {
  await withFile(await open(file, "wx", OWNER_ONLY), async (handle) => {
    await handle.writeFile(content);
    await handle.sync();
  });
}

/** After this the names in a folder are on the disk. Windows has no such call, and needs none. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  await withFile(await open(folder, "r"), (handle) => handle.sync());
}

/** Work on an open file, which is closed after it whatever comes. */
export async function withFile(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
