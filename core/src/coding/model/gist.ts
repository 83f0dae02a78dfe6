import { emptyWords, type Words } from "../../text/words.ts";
import { scoreEmotions } from "./emotion-scores.ts";
import { countFamilies, FAMILIES } from "./lexicon.ts";
import type { LinearPart } from "./linear-part.ts";

/** Words with what is worked out of them once and used as the turn itself, as the talk before and as the talk after. */
export type Gist = {
  readonly words: Words;
  /** Occurrences of each family of the lexicon, on a log scale. */
  readonly families: Float64Array;
  /** How likely each feeling is, as `scoreEmotions` gives it. */
  readonly feelings: Float64Array;
};

export const emptyGist = ({ outputs }: LinearPart, room?: number): Gist => ({
  words: emptyWords(room),
  families: new Float64Array(FAMILIES.length),
  feelings: new Float64Array(outputs),
});

/** Works out the rest of a gist after its words have been read. */
export function completeGist(emotions: LinearPart, gist: Gist): Gist {
  const { words, families, feelings } = gist;
  countFamilies(words, families);
  for (let at = 0; at < families.length; at++) if (families[at] !== 0) families[at] = Math.log1p(families[at]!);
  scoreEmotions(emotions, words, feelings);
  return gist;
}
