import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { fail, ok, type Result } from "@attune/core";
import type { UnreadableFile } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { readingReason } from "./system-reason.ts";

/** Standard input, as people name it on a command line. */
export const STANDARD_INPUT = "-";

export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A file, or standard input for `-`, read whole. A file that is too large is refused from its size, before it is read.
 *
 * @error unreadable-file with the reason; too-large above 64 MiB.
 */
export async function readBytes(
  file: string,
  { input }: Pick<Surroundings, "input">,
): Promise<Result<Uint8Array, UnreadableFile>> {
  const opened = await openForReading(file, input);
  if (!opened.ok) return opened;
  if (opened.value.size > MOST_BYTES) return fail(tooLarge(file));
  try {
    const bytes = await collect(opened.value.stream());
    return bytes === undefined ? fail(tooLarge(file)) : ok(bytes);
  } catch (error) {
    return fail({ kind: "unreadable-file", file, because: readingReason(error) });
  }
}

/** A file that is there and may be read. The stream opens only when it is asked for. */
export type OpenedFile = {
  /** In bytes; 0 where the system does not know it, as for a pipe. */
  readonly size: number;
  readonly stream: () => Readable;
};

/** @error unreadable-file with the reason; a folder is refused here. */
export async function openForReading(
  file: string,
  input: Surroundings["input"],
): Promise<Result<OpenedFile, UnreadableFile>> {
  if (file === STANDARD_INPUT) return ok({ size: 0, stream: input });
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ kind: "unreadable-file", file, because: "is-a-folder" });
    return ok({ size: found.size, stream: () => createReadStream(file, { highWaterMark: 256 * 1024 }) });
  } catch (error) {
    return fail({ kind: "unreadable-file", file, because: readingReason(error) });
  }
}

const tooLarge = (file: string): UnreadableFile => ({ kind: "unreadable-file", file, because: "too-large" });

/** Undefined when there is more than a transcript can be. */
async function collect(stream: Readable): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > MOST_BYTES) return undefined;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
