import { type Milliseconds, milliseconds } from "../foundation/units.ts";
import type { RepairTally } from "./repair-tally.ts";
import { countWords } from "./spacing.ts";
import type { RawTurn, Timing } from "./turn.ts";

/** A turn of a format that writes down, at most, when a turn began. */
export type StartedTurn = Omit<RawTurn, "timing"> & { readonly start: Milliseconds | undefined };

/** A turn with a start; the start is undefined where it went back, so that nothing can be said up to the next one. */
type Anchor = { readonly at: number; readonly start: number | undefined };

/** Turns that share a stretch of time. */
type Stretch = {
  readonly turns: readonly { readonly text: string }[];
  readonly start: number;
  readonly length: number;
};

/** 150 words a minute, a middling pace; only gives a length to turns after which no start follows. In milliseconds. */
export const PER_WORD = 400;
/** No recording begins this late: a first start from here on is the clock on the wall. Six hours, in milliseconds. */
const CLOCK_ON_THE_WALL = 6 * 3_600_000;

/**
 * The turns with their times, worked out from the starts that the file gives: the time between two starts is shared
 * among the turns between them by their words. All such times are marked as estimated, and stated as a repair; without
 * any start there are none. Where a start goes back, the turns up to the next good start have no time.
 */
export function estimateTimes(turns: readonly StartedTurn[], tally: RepairTally): readonly RawTurn[] {
  const timings = estimateTimings(turns, findAnchors(turns, tally));
  return turns.map(({ start: _, ...turn }, at) => {
    const timing = timings[at];
    if (timing === undefined) return turn;
    tally.add("times-estimated", turn.line);
    return { ...turn, timing };
  });
}

/** Counted from the first start when that is a clock on the wall; else the turns before it began with the session. */
function findAnchors(turns: readonly StartedTurn[], tally: RepairTally): readonly Anchor[] {
  const first = turns.find(({ start }) => start !== undefined)?.start;
  if (first === undefined) return [];

  const zero = first >= CLOCK_ON_THE_WALL ? first : 0;
  const anchors: Anchor[] = zero === 0 && turns[0]?.start === undefined ? [{ at: 0, start: 0 }] : [];
  let latest = 0;
  for (const [at, { start, line }] of turns.entries()) {
    if (start === undefined) continue;
    const wentBack = start < latest;
    if (wentBack) tally.add("times-went-back", line);
    else latest = start;
    anchors.push({ at, start: wentBack ? undefined : start - zero });
  }
  return anchors;
}

/** From the last start to the first, since a stretch ends where the next one begins. */
function estimateTimings(turns: readonly StartedTurn[], anchors: readonly Anchor[]): readonly (Timing | undefined)[] {
  const timings: (Timing | undefined)[] = turns.map(() => undefined);
  let upTo = turns.length;
  let isNextKnown = false;
  let nextStart = Number.POSITIVE_INFINITY;
  for (const { at, start } of anchors.toReversed()) {
    const inIt = start === undefined ? [] : turns.slice(at, upTo);
    const room = nextStart - (start ?? 0);
    const length = isNextKnown ? room : Math.min(room, wordsIn(inIt) * PER_WORD);
    const shared = shareTime({ turns: inIt, start: start ?? 0, length });
    for (const [index, timing] of shared.entries()) timings[at + index] = timing;
    upTo = at;
    isNextKnown = start !== undefined;
    nextStart = start ?? nextStart;
  }
  return timings;
}

/** A stretch of time shared among turns by their words; marked as estimated. */
export function shareTime({ turns, start, length }: Stretch): readonly Timing[] {
  const all = wordsIn(turns);
  const moment = (words: number): Milliseconds => milliseconds(start + Math.round((length * words) / all));
  let spoken = 0;
  return turns.map((turn) => {
    const from = moment(spoken);
    spoken += weight(turn);
    return { start: from, end: moment(spoken), estimated: true };
  });
}

const weight = ({ text }: { readonly text: string }): number => Math.max(1, countWords(text));

const wordsIn = (turns: readonly { readonly text: string }[]): number =>
  turns.reduce((sum, turn) => sum + weight(turn), 0);
