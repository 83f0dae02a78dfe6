import { closeSync, openSync, readSync } from "node:fs";
import type { DiskEvent } from "./record-disk.ts";

const CHUNK = 4 * 2 ** 20;

/** The events of a recording, in order, each with the bytes that a write wrote. */
export function* readRecording(file: string): Generator<{ readonly event: DiskEvent; readonly bytes: Buffer }> {
  const opened = openSync(file, "r");
  let left: Buffer = Buffer.alloc(0);
  const need = (enough: (have: Buffer) => boolean): boolean => {
    while (!enough(left)) {
      const more = readOn(opened);
      if (more.length === 0) return false;
      left = Buffer.concat([left, more]);
    }
    return true;
  };

  while (need((have) => have.includes(10))) {
    const end = left.indexOf(10);
    const event = JSON.parse(left.toString("utf8", 0, end)) as DiskEvent;
    const length = event.kind === "write" ? event.length : 0;
    if (!need((have) => have.length >= end + 1 + length)) break;
    const bytes = left.subarray(end + 1, end + 1 + length);
    left = left.subarray(end + 1 + length);
    yield { event, bytes };
  }
  closeSync(opened);
}

function readOn(opened: number): Buffer {
  const more = Buffer.alloc(CHUNK);
  return more.subarray(0, readSync(opened, more, 0, CHUNK, null));
}
