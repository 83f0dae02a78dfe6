import { fail, ok, type Result } from "../foundation/result.ts";
import { type Proportion, proportion } from "../foundation/units.ts";
import { partOfLabel } from "./label-parts.ts";
import { countWords } from "./spacing.ts";
import { TALK_SIGNS, type TalkSign } from "./therapist-signs.ts";

/** Who seems to be the therapist. A guess, to be shown as one and confirmed by a person. */
export type TherapistGuess = {
  readonly label: string;
  /** How far ahead of the next speaker, 0 (no difference) to 1 (every sign at its utmost). */
  readonly margin: Proportion;
  /** Plain reasons, the weightiest first; at most four. */
  readonly because: readonly string[];
};

export type NoGuess = { readonly kind: "no-speaker-labels" | "one-speaker" | "nothing-to-go-by" };

type LabelledText = { readonly label: string | undefined; readonly text: string };

/** What was counted in one speaker's talk. */
type Talk = { readonly label: string; turns: number; words: number; readonly hits: number[] };

/** Longer turns are read up to here: signs occur early and often, and a long turn must not make a guess slow. */
const READ_UP_TO = 4000;
/** As much as all signs of the talk together: a label that names the part is the better witness. */
const LABEL_WEIGHT = TALK_SIGNS.reduce((sum, { weight }) => sum + weight, 0);
/** Below this the reason would convince nobody. */
const CLEARLY = 0.58;
const MOST_REASONS = 4;

/**
 * Guesses the therapist from habits of talk: questions, reflections, "you" against "I", organising the session, an
 * own life told; and from labels that name a part or carry a title. English only, like the signs.
 *
 * @error no-speaker-labels when no turn has a label; one-speaker when all have the same.
 * @error nothing-to-go-by when the two likeliest speakers show no difference at all.
 */
export function guessTherapist(turns: readonly LabelledText[]): Result<TherapistGuess, NoGuess> {
  const talks = countTalk(turns);
  if (talks.length === 0) return fail({ kind: "no-speaker-labels" });
  if (talks.length === 1) return fail({ kind: "one-speaker" });

  const scored = talks.map((talk) => ({ talk, score: scoreOf(talk, talks) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || second === undefined || first.score === second.score) {
    return fail({ kind: "nothing-to-go-by" });
  }
  return ok({
    label: first.talk.label,
    margin: proportion(first.score - second.score),
    because: reasonsFor(first.talk, talks),
  });
}

function countTalk(turns: readonly LabelledText[]): readonly Talk[] {
  const talks = new Map<string, Talk>();
  for (const { label, text } of turns) {
    if (label === undefined) continue;
    const talk = talks.get(label) ?? { label, turns: 0, words: 0, hits: TALK_SIGNS.map(() => 0) };
    talks.set(label, talk);
    const read = text.slice(0, READ_UP_TO).replaceAll("’", "'");
    talk.turns++;
    talk.words += countWords(read);
    for (const [at, sign] of TALK_SIGNS.entries()) talk.hits[at] = (talk.hits[at] ?? 0) + countSign(sign, read);
  }
  return [...talks.values()];
}

const countSign = ({ pattern, per }: TalkSign, text: string): number => {
  const found = text.match(pattern)?.length ?? 0;
  return per === "turn" ? Math.min(1, found) : found;
};

/** 0 to 1: the weighted mean of the speaker's share in each sign. */
function scoreOf(talk: Talk, talks: readonly Talk[]): number {
  const fromTalk = TALK_SIGNS.reduce((sum, sign, at) => sum + sign.weight * leaning(talk, talks, at), 0);
  return (fromTalk + LABEL_WEIGHT * leaningOfLabel(talk.label)) / (2 * LABEL_WEIGHT);
}

function leaningOfLabel(label: string): number {
  const part = partOfLabel(label);
  if (part === "therapist") return 1;
  if (part !== undefined) return 0;
  return hasTitle(label) ? 0.75 : 0.5;
}

const hasTitle = (label: string): boolean => /^(?:dr|doctor|prof)\b/i.test(label);

/** How far one sign points to this speaker among all, 0 to 1. */
function leaning(talk: Talk, talks: readonly Talk[], at: number): number {
  const all = talks.reduce((sum, each) => sum + rate(each, at), 0);
  const share = rate(talk, at) / all;
  return TALK_SIGNS[at]?.typicalOf === "therapist" ? share : 1 - share;
}

/** With one half added, so that a speaker of three turns does not outweigh everybody. */
function rate(talk: Talk, at: number): number {
  const chances = TALK_SIGNS[at]?.per === "turn" ? talk.turns : talk.words;
  return ((talk.hits[at] ?? 0) + 0.5) / (chances + 1);
}

function reasonsFor(talk: Talk, talks: readonly Talk[]): readonly string[] {
  const fromLabel =
    leaningOfLabel(talk.label) > 0.5 ? [{ says: "has a label that fits a therapist", by: LABEL_WEIGHT }] : [];
  const fromTalk = TALK_SIGNS.map((sign, at) => ({ ...sign, by: sign.weight * (leaning(talk, talks, at) - CLEARLY) }));
  const reasons = [...fromLabel, ...fromTalk].filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
  return reasons.slice(0, MOST_REASONS).map(({ says }) => says);
}
