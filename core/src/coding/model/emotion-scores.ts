import type { Words } from "../../text/words.ts";
import { emptyWeighed, weigh } from "./feature-table.ts";
import { collectOwnWords, emptyFeatures } from "./features.ts";
import { type LinearPart, scoreTurn } from "./linear-part.ts";
import { softmax } from "./softmax.ts";

const features = emptyFeatures();
const weighed = emptyWeighed();
const NONE = new Float64Array(0);

/**
 * How likely each feeling is in these words, as the square root of a probability, so that a faint one still counts.
 * The feelings are those that the part was fitted on; they are features for other codes, never shown as findings.
 */
export function scoreEmotions(part: LinearPart, words: Words, into: Float64Array): Float64Array {
  collectOwnWords(words, features);
  weigh(features, part.table, weighed);
  softmax(scoreTurn(part, { weighed, numeric: NONE }, into));
  for (let at = 0; at < into.length; at++) into[at] = Math.sqrt(into[at]!);
  return into;
}

/** Blocks an emotion part is weighed by. */
export const EMOTION_BLOCKS: readonly number[] = [1, 0, 1, 0, 0, 0];
