import { type Milliseconds, milliseconds, type Proportion, proportion } from "../foundation/units.ts";
import { countWords } from "./spacing.ts";
import type { Speaker, Timing, Turn } from "./turn.ts";

/** Where the times of a session come from: `recorded` with the talk, `estimated` from words, or there are none. */
export type TimedBy = "recorded" | "estimated" | "none";

/** How much of the talk belongs to one speaker. */
export type SpeakerShare = {
  readonly label: string;
  readonly speaker: Speaker;
  readonly turns: number;
  readonly words: number;
  readonly shareOfWords: Proportion;
  /** Only where the transcript has real timings. */
  readonly shareOfTime?: Proportion;
};

/** With fewer timed turns than this share, a share of the time would speak of the timed ones only. */
const NEARLY_ALL = 0.9;

/** One estimated time makes the whole session count as estimated. */
export function timedBy(turns: readonly Turn[]): TimedBy {
  let by: TimedBy = "none";
  for (const { timing } of turns) {
    if (timing?.estimated === true) return "estimated";
    if (timing !== undefined) by = "recorded";
  }
  return by;
}

/** Whether times were recorded for nearly all turns, so that talk can be measured in time. */
export function hasRecordedTimes(turns: readonly Turn[]): boolean {
  const timed = turns.filter(({ timing }) => timing !== undefined).length;
  return timedBy(turns) === "recorded" && timed >= NEARLY_ALL * turns.length;
}

/** When the last turn ends, counted from the start of the session; undefined without times. */
export function durationOf(turns: readonly Turn[]): Milliseconds | undefined {
  let last: number | undefined;
  for (const { timing } of turns) if (timing !== undefined) last = Math.max(last ?? 0, timing.end);
  return last === undefined ? undefined : milliseconds(last);
}

export const lengthOf = (timing: Timing | undefined): number => (timing === undefined ? 0 : timing.end - timing.start);

/**
 * How the talk is shared, one entry for each label, in the order in which they first speak. Back-channels count as
 * talk. Where turns overlap, both are counted in full; silence is not counted.
 */
export function speakerShares(turns: readonly Turn[]): readonly SpeakerShare[] {
  const tallies = new Map<string, { speaker: Speaker; turns: number; words: number; time: number }>();
  for (const { label, speaker, text, timing } of turns) {
    const tally = tallies.get(label) ?? { speaker, turns: 0, words: 0, time: 0 };
    tallies.set(label, tally);
    tally.turns++;
    tally.words += countWords(text);
    tally.time += lengthOf(timing);
  }

  const all = [...tallies.values()];
  const words = all.reduce((sum, tally) => sum + tally.words, 0);
  const time = hasRecordedTimes(turns) ? all.reduce((sum, tally) => sum + tally.time, 0) : 0;
  return [...tallies].map(([label, { time: own, ...tally }]) => ({
    label,
    ...tally,
    shareOfWords: proportion(words === 0 ? 0 : tally.words / words),
    ...(time > 0 && { shareOfTime: proportion(own / time) }),
  }));
}
