import type { Source } from "../foundation/source.ts";
import type { Answers } from "../measurement/score.ts";

/** What the therapist expected and what the client said after one session; either may be missing. */
export type PredictedAndFelt = { readonly session: number; readonly predicted?: Answers; readonly felt?: Answers };

/** One item after one session. Above 0: the client felt it less than the therapist expected. */
export type ItemGap = {
  readonly session: number;
  readonly item: string;
  readonly predicted: number;
  readonly felt: number;
  readonly gap: number;
};

/** The gap of one item over sessions. */
export type GapCourse = {
  readonly item: string;
  /** Sessions that have both sides, in order; nothing is filled in. */
  readonly gaps: readonly ItemGap[];
  /** Mean of the gaps: which way the therapist tends to be off. */
  readonly mean: number;
  /** Mean size of the gaps, whichever way. */
  readonly meanSize: number;
  /** The same over the last three alone, or over as many as there are. */
  readonly latelySize: number;
  /** Present where the last sessions lie further apart than the ones before. */
  readonly widening?: { readonly before: number; readonly lately: number };
};

export const WIDENING_SOURCE: Source = {
  work: "Project rule",
  at: "the mean size of the last three gaps is at least 2, and at least 1.5 above that of the three to six before",
  verified: false,
};

const LATELY = 3;
/** At most so many sessions before those, so that long-past misjudgements do not hide a change. */
const BEFORE = 6;
/** Smaller gaps are within what anybody may be off by. */
const LEAST_SIZE = 2;
const LEAST_RISE = 1.5;

/** The gap of every item that both sides rated at least once, in the order in which items were first met. */
export function gapCourses(sessions: readonly PredictedAndFelt[]): readonly GapCourse[] {
  const byItem = new Map<string, ItemGap[]>();
  for (const gap of sessions.flatMap(gapsOf)) {
    const known = byItem.get(gap.item);
    if (known === undefined) byItem.set(gap.item, [gap]);
    else known.push(gap);
  }
  return [...byItem].map(([item, gaps]) => courseOf(item, gaps));
}

function gapsOf({ session, predicted, felt }: PredictedAndFelt): readonly ItemGap[] {
  if (predicted === undefined || felt === undefined) return [];
  return [...predicted].flatMap(([item, value]) => {
    const answer = felt.get(item);
    return answer === undefined ? [] : [{ session, item, predicted: value, felt: answer, gap: value - answer }];
  });
}

function courseOf(item: string, gaps: readonly ItemGap[]): GapCourse {
  const sizes = gaps.map(({ gap }) => Math.abs(gap));
  const widening = wideningOf(sizes);
  return {
    item,
    gaps,
    mean: mean(gaps.map(({ gap }) => gap)),
    meanSize: mean(sizes),
    latelySize: mean(sizes.slice(-LATELY)),
    ...(widening && { widening }),
  };
}

function wideningOf(sizes: readonly number[]): GapCourse["widening"] {
  const before = sizes.slice(-LATELY - BEFORE, -LATELY);
  if (before.length < LATELY) return undefined;
  const [then, now] = [mean(before), mean(sizes.slice(-LATELY))];
  return now >= LEAST_SIZE && now - then >= LEAST_RISE ? { before: then, lately: now } : undefined;
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
