import { constants } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { invariant } from "@attune/core";
import { isMissing, withFile, writeDurably } from "../write-durably.ts";

/** The keyring could not be written, so what was asked did not happen. It holds the system's code, never a key. */
export class KeyringUnwritable extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The keyring could not be written (${code}).`);
    this.name = "KeyringUnwritable";
    this.code = code;
  }
}

/** Added at the end, and never to a file that somebody took away: a new one would lack the others' keys. */
const MUST_EXIST = constants.O_WRONLY | constants.O_APPEND;

/** `clients.keys` on the disk. Not safe for two changes at once: who uses it takes turns. */
export class ClientFile {
  readonly #path: string;
  /** Set where the disk may hold something else than we think. From then on nothing is written. */
  #isUnsure = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Nothing where there is no such file. Bytes, not characters, so that every byte of damage shows. */
  async read(): Promise<string | undefined> {
    try {
      return await readFile(this.#path, "latin1");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Takes away a torn end, onto which the next line must not be written. It needs no room on a full disk. */
  async mend(text: string, lines: readonly string[]): Promise<void> {
    const sound = joined(lines);
    if (text === sound) return;
    if (!text.startsWith(sound)) return this.replace(lines);
    await this.#change(async (handle) => {
      await handle.truncate(sound.length);
      await this.#flush(handle);
    });
  }

  /** Adds lines at the end. They are on the disk when this returns. */
  async append(lines: readonly string[]): Promise<void> {
    this.mustBeSure();
    await this.#change(async (handle) => {
      const { size } = await handle.stat();
      await handle.appendFile(joined(lines), "latin1").catch(async (error: unknown) => {
        await this.#takeBack(handle, size);
        throw error;
      });
      await this.#flush(handle);
    });
  }

  /** Puts these lines in the place of all that was there: the file holds exactly the old or the new ones. */
  async replace(lines: readonly string[], beforeRename?: () => void): Promise<void> {
    this.mustBeSure();
    await writeDurably(this.#path, joined(lines), beforeRename).catch((error: unknown) => {
      throw this.refused(error);
    });
  }

  async #change(work: (handle: FileHandle) => Promise<void>): Promise<void> {
    try {
      await withFile(await open(this.#path, MUST_EXIST), work);
    } catch (error) {
      throw unwritable(error);
    }
  }

  /** Half a line after a full disk would spoil the next one. */
  async #takeBack(handle: FileHandle, size: number): Promise<void> {
    await handle.truncate(size).catch(() => {
      this.#isUnsure = true;
    });
  }

  /** After a flush that failed nobody can say what the disk holds; trying again would only seem to succeed. */
  async #flush(handle: FileHandle): Promise<void> {
    await handle.datasync().catch((error: unknown) => {
      this.#isUnsure = true;
      throw error;
    });
  }

  /**
   * Why a whole file could not be put in place. A full disk is met while the draft is written, and the older file still
   * stands; anything else may have come later.
   */
  refused(error: unknown): KeyringUnwritable {
    const failure = unwritable(error);
    this.#isUnsure = failure.code !== "ENOSPC";
    return failure;
  }

  mustBeSure(): void {
    if (this.#isUnsure) throw new KeyringUnwritable("EIO");
  }
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

function unwritable(error: unknown): KeyringUnwritable {
  if (error instanceof KeyringUnwritable) return error;
  invariant(error instanceof Error, "what the system throws is an error");
  return new KeyringUnwritable("code" in error ? String(error.code) : "EIO");
}
