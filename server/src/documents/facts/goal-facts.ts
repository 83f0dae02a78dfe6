import type { RatedGoal } from "../../actions/documents/goals.ts";
import type { Room } from "../paper.ts";
import { plainText } from "../plain-text.ts";
import type { ProgressWords } from "../words/words.ts";

const HIGHEST = 10;

/** A goal as pages show it, with how far along the client says they are. */
export function goalFacts(
  { text, firstStep, state, first, latest }: RatedGoal,
  { characters }: Room,
  words: ProgressWords,
) {
  const isMoved = first !== undefined && latest !== undefined && first !== latest;
  const rating = latest === undefined ? words.notRated : words.rated(String(latest));
  return {
    text: plainText(text, characters),
    state: words.goalStates[state],
    rating: isMoved ? `${rating}, ${words.ratedAtFirst(String(first))}` : rating,
    ...(latest !== undefined && { share: (latest / HIGHEST) * 100 }),
    ...(firstStep !== undefined &&
      firstStep.trim() !== "" && { firstStep: words.firstStep(plainText(firstStep, characters)) }),
  };
}
