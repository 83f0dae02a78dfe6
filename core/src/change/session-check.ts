import type { Source } from "../foundation/source.ts";
import type { Answers } from "../measurement/score.ts";

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
  /** Of the client's earlier means, with how many there were. */
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
 * sessions brought the mean back. None before there are three earlier ones. High ratings prove no absence of strain.
 *
 * @param sessions in the order in which they were held
 */
export function sessionStrains(sessions: readonly CheckedSession[]): readonly SessionStrain[] {
  const rated = sessions.flatMap((each) => {
    const mean = meanOf(each.answers);
    return mean === undefined ? [] : [{ ...each, mean }];
  });
  return rated.flatMap((_, at) => strainAt(rated, at) ?? []);
}

type Rated = CheckedSession & { readonly mean: number };

function strainAt(rated: readonly Rated[], at: number): SessionStrain | undefined {
  const now = rated[at];
  const earlier = rated.slice(0, at);
  const last = earlier.at(-1);
  if (now === undefined || last === undefined || earlier.length < EARLIER_SESSIONS) return undefined;
  const usual = usualOf(earlier);
  const spread = Math.max(usual.standardDeviation, LEAST_SPREAD);
  const triggers = [
    ...meanFell(now.mean, usual.mean - Math.max(SPREADS_BELOW * spread, LEAST_FALL)),
    ...lowItems(now),
    ...opennessFell(last, now),
  ];
  if (triggers.length === 0) return undefined;

  const back = usual.mean - REPAIR_SPREADS * spread;
  const repaired = rated.slice(at + 1, at + 1 + REPAIRED_WITHIN).find(({ mean }) => mean >= back);
  return { session: now.session, triggers, usual, ...(repaired && { repairedIn: repaired.session }) };
}

function meanOf(answers: Answers): number | undefined {
  if (answers.size === 0) return undefined;
  return [...answers.values()].reduce((sum, value) => sum + value, 0) / answers.size;
}

function usualOf(earlier: readonly Rated[]): SessionStrain["usual"] {
  const mean = earlier.reduce((sum, each) => sum + each.mean, 0) / earlier.length;
  const squares = earlier.reduce((sum, each) => sum + (each.mean - mean) ** 2, 0);
  return { mean, standardDeviation: Math.sqrt(squares / (earlier.length - 1)), sessions: earlier.length };
}

const meanFell = (mean: number, least: number): readonly StrainTrigger[] =>
  mean < least ? [{ kind: "mean-fell", mean, least }] : [];

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
