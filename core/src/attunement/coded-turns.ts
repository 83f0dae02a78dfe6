import type { Coding } from "../coding/coding.ts";
import { countWords } from "../session/spacing.ts";
import type { Turn } from "../session/turn.ts";
import { type CodeRef, confidenceOf, isOf, isUnsure, orderedLevel } from "./codes.ts";

/** Turns with what was coded of them, made ready for indices and rules. */
export type CodedTurns = {
  readonly turns: readonly Turn[];
  /** Words of each turn. */
  readonly words: readonly number[];
  /** Codings of each turn; those by people first, since a person's code wins. */
  readonly codings: readonly (readonly Coding[])[];
};

/** A claim about a turn's level of an ordered code: between the two, both included. */
export type Claim = { readonly code: CodeRef; readonly low: number; readonly high: number };

export const atLeast = (code: CodeRef, low: number): Claim => ({ code, low, high: Number.POSITIVE_INFINITY });
export const atMost = (code: CodeRef, high: number): Claim => ({ code, low: 0, high });

/** Codings of turns that do not exist are left out. */
export function codeTurns(turns: readonly Turn[], codings: readonly Coding[]): CodedTurns {
  const byTurn: Coding[][] = turns.map(() => []);
  for (const coding of codings) if (isByPerson(coding)) byTurn[coding.turn]?.push(coding);
  for (const coding of codings) if (!isByPerson(coding)) byTurn[coding.turn]?.push(coding);
  return { turns, words: turns.map(({ text }) => countWords(text)), codings: byTurn };
}

const isByPerson = ({ coder }: Coding): boolean => coder.kind === "person";

/** The coding that counts: a person's, where there is one. */
export const codingOf = ({ codings }: CodedTurns, turn: number, code: CodeRef): Coding | undefined =>
  codings[turn]?.find((coding) => isOf(coding, code));

/** The level of an ordered code, where the coder is sure of it. */
export function sureLevel(session: CodedTurns, turn: number, code: CodeRef): number | undefined {
  const coding = codingOf(session, turn, code);
  return coding === undefined || isUnsure(coding) ? undefined : orderedLevel(coding.level);
}

/**
 * How sure it is that the turn's level lies in the claim's range, 0 to 1: what a model gives all levels in it; 1 for a
 * person. 0 where the turn is not coded, the level lies outside, or the coder is unsure.
 */
export function surenessOf(session: CodedTurns, turn: number, { code, low, high }: Claim): number {
  const coding = codingOf(session, turn, code);
  const level = coding && orderedLevel(coding.level);
  if (coding === undefined || level === undefined || level < low || level > high || isUnsure(coding)) return 0;

  const inRange = coding.judgement?.probabilities.filter((_, at) => at >= low && at <= high) ?? [];
  const sum = inRange.reduce((total, probability) => total + probability, 0);
  return Math.min(1, Math.max(sum, confidenceOf(coding)));
}

/** Whether the reader was sure that the turn carries the code at this level or more. */
export const carries = (session: CodedTurns, turn: number, claim: Claim): boolean =>
  surenessOf(session, turn, claim) > 0;

/** Turns of fewer words are not coded. @source attunement codebook, version 1 */
export const FEWEST_WORDS = 3;
