import { open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { fail, ok, type Result } from "@attune/core";
import type { UnwritableFile } from "../failures/failure.ts";
import { writingReason } from "../input/system-reason.ts";
import type { Surroundings } from "../surroundings.ts";

/** Somewhere to write to, piece by piece. */
export type Sink = {
  readonly name: string;
  readonly stream: Writable;
  /** Waits until everything is written. */
  readonly close: () => Promise<Result<void, UnwritableFile>>;
};

export const outputSink = ({ output }: Pick<Surroundings, "output">): Sink => ({
  name: "-",
  stream: output,
  close: async () => ok(undefined),
});

/**
 * A file, emptied; only its owner may read it.
 *
 * @error unwritable-file with the reason.
 */
export async function fileSink(file: string): Promise<Result<Sink, UnwritableFile>> {
  const refuse = (error: unknown) =>
    fail<UnwritableFile>({ kind: "unwritable-file", file, because: writingReason(error) });
  try {
    const stream = (await open(file, "w", 0o600)).createWriteStream();
    // Whoever writes next finds the error; without a listener it would end the process.
    stream.on("error", () => {});
    return ok({
      name: file,
      stream,
      close: () => finished(stream.end()).then(() => ok(undefined), refuse),
    });
  } catch (error) {
    return refuse(error);
  }
}
