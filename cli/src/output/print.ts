import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes and waits where the reader is slower, so that nothing piles up in memory. Throws what the stream reports. */
export async function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(text)) await once(stream, "drain");
}
