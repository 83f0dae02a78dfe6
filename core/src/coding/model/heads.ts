import type { CodedSpeaker } from "../codebook.ts";
import type { Level } from "../coding.ts";
import type { Joining } from "./pooling.ts";
import { softmax } from "./softmax.ts";

/** One code that a part scores: which of its outputs, and how scores become a decision. */
export type Head = {
  readonly codebook: string;
  readonly code: string;
  readonly speaker: CodedSpeaker;
  readonly levels: readonly Level[];
  /** First of its outputs in the part. There is one output fewer than there are levels: the first level scores 0. */
  readonly from: number;
  /** Scores are divided by this, then shifted a level at a time, to become calibrated. */
  readonly temperature: number;
  readonly shift: readonly number[];
  /** Probabilities are multiplied by this before the highest is taken: all 1 for the plain highest. */
  readonly lean: readonly number[];
  /** Confidence under which the coder says "unsure". */
  readonly unsureUnder: number;
  /** A second look at the codes of the same turn, where cross-validation found it better. */
  readonly second?: SecondLook;
  /** Written exchanges only: how the scores of the whole and of its sentences are joined. */
  readonly joining?: Joining;
};

/** Weights over the log probabilities of all heads of the part, in their order: one row an input, one column a level. */
export type SecondLook = { readonly weights: readonly number[]; readonly bias: readonly number[] };

/** Log probabilities given to a second look are cut off here and brought to about -2 to 1. */
export const secondLookInput = (logProbability: number): number => (Math.max(logProbability, -6) + 2) / 2;

/** Uncalibrated log probabilities of one head from the scores of its part. */
export function headLogs({ levels, from }: Head, scores: Float64Array): Float64Array {
  const own = new Float64Array(levels.length);
  for (let k = 1; k < own.length; k++) own[k] = scores[from + k - 1]!;
  softmax(own);
  for (let k = 0; k < own.length; k++) own[k] = Math.log(Math.max(own[k]!, 1e-9));
  return own;
}

/** Calibrated probabilities of every head of a part. */
export function headProbabilities(heads: readonly Head[], scores: Float64Array): readonly Float64Array[] {
  const logs = heads.map((head) => headLogs(head, scores));
  const inputs = Float64Array.from(logs.flatMap((own) => Array.from(own, secondLookInput)));
  return heads.map((head, at) => calibrate(head, head.second ? lookAgain(head.second, inputs) : logs[at]!));
}

function lookAgain({ weights, bias }: SecondLook, inputs: Float64Array): Float64Array {
  const scores = Float64Array.from(bias);
  const levels = scores.length;
  for (let row = 0; row < inputs.length; row++) {
    const value = inputs[row]!;
    for (let k = 0; k < levels; k++) scores[k]! += value * weights[row * levels + k]!;
  }
  return scores;
}

/** Scores of one head, calibrated into probabilities; a new array. */
export function calibrate(
  { temperature, shift }: Pick<Head, "temperature" | "shift">,
  scores: Float64Array,
): Float64Array {
  return softmax(scores.map((score, k) => score / temperature + shift[k]!));
}

/** Probabilities are given to this many parts: engines differ in the last digits of exp and log. */
const PARTS = 1e6;

/** Probabilities as they are told to others, alike in every engine. */
export function told(probabilities: Float64Array): readonly number[] {
  const shown = new Array<number>(probabilities.length);
  for (let k = 0; k < shown.length; k++) shown[k] = Math.round(probabilities[k]! * PARTS) / PARTS;
  return shown;
}

/** The index of the level decided on. */
export function decide(probabilities: Float64Array, lean: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < probabilities.length; k++) {
    if (probabilities[k]! * lean[k]! > probabilities[best]! * lean[best]!) best = k;
  }
  return best;
}
