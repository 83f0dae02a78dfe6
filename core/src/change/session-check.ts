import type { Source } from "../foundation/source.ts";
import type { Answers } from "../measurement/score.ts";
import { withoutDust } from "./points-between.ts";

/** One session's answers to the session check. */
export type CheckedSession = { readonly session: number; readonly answers: Answers };

/** What makes a session check worth asking about. */
export type StrainTrigger =
  | { readonly kind: "mean-fell"; readonly mean: number; readonly least: number }
  | { readonly kind: "low-item"; readonly item: string; readonly value: number }
  | { readonly kind: "openness-fell"; readonly from: number; readonly to: number };

/** A session check beside the client's own earlier ones. */
export type SessionStrain = {
  readonly session: number;
  readonly triggers: readonly StrainTrigger[];
  /** Of the client's earlier means, over the same items where three or more earlier checks answered just these. */
  readonly usual: { readonly mean: number; readonly standardDeviation: number; readonly sessions: number };
  /** The first of the next three sessions in which the mean was back; absent where none was. */
  readonly repairedIn?: number;
};

export const STRAIN_SOURCE: Source = {
  work: "Project rule, after published ways to find dips in alliance ratings (PMC3320522)",
  at: "1.5 standard deviations and at least 1 point below the client's own mean, an item of 4 or less, openness 3 lower",
  verified: false,
};

const EARLIER_SESSIONS = 3;
/** A client who always answers alike has a spread of nothing; half a point keeps one step from being a dip. */
const LEAST_SPREAD = 0.5;
const SPREADS_BELOW = 1.5;
const LEAST_FALL = 1;
const LOW_ITEM = 4;
const OPENNESS = "open";
const OPENNESS_FALL = 3;
const REPAIRED_WITHIN = 3;
const REPAIR_SPREADS = 0.5;
const MISMATCH = 3;

/**
 * Sessions whose check is lower than this client's own usual, each with what triggered it and whether the next three
 * sessions brought the mean back. None before there are three earlier ones. A mean is held only against means of the same
 * items: leaving an item open is no fall, and nothing is filled in. High ratings prove no absence of strain.
 *
 * @param sessions in the order in which they were held
 */
export function sessionStrains(sessions: readonly CheckedSession[]): readonly SessionStrain[] {
  const rated = sessions.flatMap((each) => {
    const mean = meanOf(each.answers);
    return mean === undefined ? [] : [{ ...each, mean, items: [...each.answers.keys()].sort().join("\n") }];
  });
  const byItems = new Map<string, Means>();
  let all = NONE;
  return rated.flatMap((now, at) => {
    const alike = byItems.get(now.items) ?? NONE;
    const strain = strainAt(rated, at, { all, alike });
    byItems.set(now.items, withMean(alike, now.mean));
    all = withMean(all, now.mean);
    return strain ?? [];
  });
}

/** `items` names those that were answered, always in the same order. */
type Rated = CheckedSession & { readonly mean: number; readonly items: string };

/** Means met so far, with the sum of their squared distances from the mean of them all. */
type Means = { readonly sessions: number; readonly mean: number; readonly squares: number };
const NONE: Means = { sessions: 0, mean: 0, squares: 0 };

function withMean({ sessions, mean, squares }: Means, next: number): Means {
  const middle = mean + (next - mean) / (sessions + 1);
  return { sessions: sessions + 1, mean: middle, squares: squares + (next - mean) * (next - middle) };
}

type Earlier = { readonly all: Means; readonly alike: Means };

function strainAt(rated: readonly Rated[], at: number, { all, alike }: Earlier): SessionStrain | undefined {
  const now = rated[at];
  const last = rated[at - 1];
  if (now === undefined || last === undefined || all.sessions < EARLIER_SESSIONS) return undefined;
  const isComparable = alike.sessions >= EARLIER_SESSIONS;
  const usual = usualOf(isComparable ? alike : all);
  const spread = Math.max(usual.standardDeviation, LEAST_SPREAD);
  const least = usual.mean - Math.max(SPREADS_BELOW * spread, LEAST_FALL);
  const triggers = [...(isComparable ? meanFell(now.mean, least) : []), ...lowItems(now), ...opennessFell(last, now)];
  if (triggers.length === 0) return undefined;

  const back = usual.mean - REPAIR_SPREADS * spread;
  const repaired = rated.slice(at + 1, at + 1 + REPAIRED_WITHIN).find(({ mean }) => withoutDust(mean - back) >= 0);
  return { session: now.session, triggers, usual, ...(repaired && { repairedIn: repaired.session }) };
}

function meanOf(answers: Answers): number | undefined {
  if (answers.size === 0) return undefined;
  return [...answers.values()].reduce((sum, value) => sum + value, 0) / answers.size;
}

const usualOf = ({ sessions, mean, squares }: Means): SessionStrain["usual"] => ({
  mean: withoutDust(mean),
  standardDeviation: withoutDust(Math.sqrt(squares / (sessions - 1))),
  sessions,
});

const meanFell = (mean: number, least: number): readonly StrainTrigger[] =>
  withoutDust(mean - least) < 0 ? [{ kind: "mean-fell", mean, least }] : [];

const lowItems = ({ answers }: Rated): readonly StrainTrigger[] =>
  [...answers].flatMap(([item, value]) => (value <= LOW_ITEM ? [{ kind: "low-item", item, value }] : []));

function opennessFell(last: Rated, now: Rated): readonly StrainTrigger[] {
  const [from, to] = [last.answers.get(OPENNESS), now.answers.get(OPENNESS)];
  if (from === undefined || to === undefined || from - to < OPENNESS_FALL) return [];
  return [{ kind: "openness-fell", from, to }];
}

/** Items on which the therapist's prediction and the client's answer lie three or more apart, in the order given. */
export const mismatches = (predicted: Answers, felt: Answers): readonly string[] =>
  [...predicted].flatMap(([item, value]) => {
    const answer = felt.get(item);
    return answer !== undefined && Math.abs(value - answer) >= MISMATCH ? [item] : [];
  });
