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

/** Room for what the heads of one part say of a turn. Reused from turn to turn. */
export type HeadRoom = {
  readonly logs: readonly Float64Array[];
  readonly probabilities: readonly Float64Array[];
  /** Log probabilities of all heads in a row, as a second look takes them. */
  readonly inputs: Float64Array;
};

export function headRoom(heads: readonly Head[]): HeadRoom {
  const ofEach = () => heads.map(({ levels }) => new Float64Array(levels.length));
  return {
    logs: ofEach(),
    probabilities: ofEach(),
    inputs: new Float64Array(heads.reduce((sum, { levels }) => sum + levels.length, 0)),
  };
}

/** Calibrated probabilities of every head of a part, written into the room. */
export function headProbabilities(
  heads: readonly Head[],
  scores: Float64Array,
  room: HeadRoom,
): readonly Float64Array[] {
  let row = 0;
  for (let at = 0; at < heads.length; at++) {
    const own = headLogs(heads[at]!, scores, room.logs[at]!);
    for (let k = 0; k < own.length; k++) room.inputs[row++] = secondLookInput(own[k]!);
  }
  for (let at = 0; at < heads.length; at++) {
    const { second } = heads[at]!;
    const logs = room.logs[at]!;
    calibrate(heads[at]!, second ? lookAgain(second, room.inputs, logs) : logs, room.probabilities[at]!);
  }
  return room.probabilities;
}

/** Uncalibrated log probabilities of one head from the scores of its part. */
function headLogs({ from }: Head, scores: Float64Array, into: Float64Array): Float64Array {
  into[0] = 0;
  for (let k = 1; k < into.length; k++) into[k] = scores[from + k - 1]!;
  softmax(into);
  for (let k = 0; k < into.length; k++) into[k] = Math.log(Math.max(into[k]!, 1e-9));
  return into;
}

function lookAgain({ weights, bias }: SecondLook, inputs: Float64Array, into: Float64Array): Float64Array {
  const levels = into.length;
  for (let k = 0; k < levels; k++) into[k] = bias[k]!;
  for (let row = 0; row < inputs.length; row++) {
    const value = inputs[row]!;
    for (let k = 0; k < levels; k++) into[k]! += value * weights[row * levels + k]!;
  }
  return into;
}

/** Scores of one head, calibrated into probabilities. */
export function calibrate(
  { temperature, shift }: Pick<Head, "temperature" | "shift">,
  scores: Float64Array,
  into: Float64Array = new Float64Array(scores.length),
): Float64Array {
  for (let k = 0; k < scores.length; k++) into[k] = scores[k]! / temperature + shift[k]!;
  return softmax(into);
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
