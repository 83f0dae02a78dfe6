import { softmax } from "./softmax.ts";

/** Levels of every code of written support. */
export const WRITTEN_LEVELS = 3;
/** Numbers that the joining of whole and sentences looks at: see `joinInputs`. */
export const JOIN_INPUTS = WRITTEN_LEVELS + 9;

/**
 * What a reply as a whole and its sentences say of one code: log probabilities of the whole; then of the sentences the
 * highest and second highest chance of any level, the highest of each level, the chance that at least one has a level,
 * the mean of each level, the first sentence's, and how many there are (log).
 */
export function joinInputs(whole: Float64Array, sentences: readonly Float64Array[]): Float64Array {
  const inputs = new Float64Array(JOIN_INPUTS);
  for (let k = 0; k < WRITTEN_LEVELS; k++) inputs[k] = Math.log(Math.max(whole[k]!, 1e-6)) / 2;
  const any = sentences.map((own) => 1 - own[0]!).sort((a, b) => b - a);
  const of = (level: number) => sentences.map((own) => own[level]!);
  const pooled = [
    any[0] ?? 0,
    any[1] ?? 0,
    most(of(1)),
    most(of(2)),
    1 - any.reduce((none, chance) => none * (1 - chance), 1),
    mean(of(1)),
    mean(of(2)),
    sentences[0] ? 1 - sentences[0][0]! : 0,
    Math.log1p(sentences.length) / 2,
  ];
  inputs.set(pooled, WRITTEN_LEVELS);
  return inputs;
}

const most = (values: readonly number[]): number => values.reduce((highest, value) => Math.max(highest, value), 0);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export type Joining = { readonly weights: readonly number[]; readonly bias: readonly number[] };

/** Log scores of the levels from the joined inputs. */
export function joinScores({ weights, bias }: Joining, inputs: Float64Array): Float64Array {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < inputs.length; at++) {
    for (let k = 0; k < scores.length; k++) scores[k]! += inputs[at]! * weights[at * scores.length + k]!;
  }
  return scores;
}

/** Probabilities of one code from the outputs of a part; the first level scores 0. */
export function levelProbabilities(scores: Float64Array, from: number): Float64Array {
  return softmax(Float64Array.of(0, scores[from]!, scores[from + 1]!));
}
