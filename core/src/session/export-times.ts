import { milliseconds } from "../foundation/units.ts";
import { PER_WORD } from "./estimate-times.ts";
import { countWords, onOneLine } from "./spacing.ts";
import type { Timing, Turn } from "./turn.ts";

export type ExportTimes = {
  /** One for each turn. */
  readonly timings: readonly Timing[];
  /** How many of them are not from the recording. */
  readonly estimated: number;
};

/**
 * A time for every turn, for formats that cannot do without. A turn that has none begins when the one before ends and
 * runs at 150 words a minute, but not into the next recorded one. No time is shorter than a thousandth of a second.
 */
export function timesForExport(turns: readonly Turn[]): ExportTimes {
  const nextStarts = nextRecordedStarts(turns);
  let spokenUntil = 0;
  const timings = turns.map((turn, at): Timing => {
    const timing = turn.timing ?? estimate(turn, spokenUntil, nextStarts[at] ?? Number.POSITIVE_INFINITY);
    const end = Math.max(timing.end, timing.start + 1);
    spokenUntil = Math.max(spokenUntil, end);
    return { ...timing, end: milliseconds(end) };
  });
  return { timings, estimated: timings.filter(({ estimated }) => estimated).length };
}

function estimate({ text }: Turn, from: number, nextStart: number): Timing {
  const start = Math.min(from, nextStart);
  const end = Math.min(start + countWords(onOneLine(text)) * PER_WORD, nextStart);
  return { start: milliseconds(start), end: milliseconds(end), estimated: true };
}

function nextRecordedStarts(turns: readonly Turn[]): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  return turns
    .toReversed()
    .map(({ timing }) => {
      const after = next;
      next = timing?.start ?? next;
      return after;
    })
    .toReversed();
}
