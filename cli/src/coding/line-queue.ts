import type { CodedLine } from "./crew.ts";

/** Lines being coded, given back in the order in which they came. Bounded in number and in size. */
export type LineQueue = {
  readonly isFull: () => boolean;
  readonly add: (coded: Promise<CodedLine>, entry: QueuedLine) => void;
  /** The oldest line, once it is coded; undefined when there is none. */
  readonly next: () => Promise<FinishedLine | undefined>;
};

type QueuedLine = { readonly number: number; readonly size: number };
export type FinishedLine = { readonly number: number; readonly coded: CodedLine };

/** Sessions are kilobytes; a few that are megabytes must not fill the memory together. */
const MOST_BYTES = 64 * 1024 * 1024;
/** So that no thread waits for the main one between two lines. */
const LINES_A_THREAD = 3;

export function lineQueue(threads: number): LineQueue {
  const most = threads === 1 ? 1 : threads * LINES_A_THREAD;
  const lines: (QueuedLine & { readonly coded: Promise<CodedLine> })[] = [];
  let bytes = 0;
  return {
    isFull: () => lines.length >= most || bytes >= MOST_BYTES,
    add(coded, entry) {
      lines.push({ ...entry, coded });
      bytes += entry.size;
    },
    async next() {
      const oldest = lines.shift();
      if (oldest === undefined) return undefined;
      bytes -= oldest.size;
      return { number: oldest.number, coded: await oldest.coded };
    },
  };
}
