import { clockOf } from "../clock.ts";
import type { ReviewTurn } from "../codes/shown-codes.ts";
import type { ReviewWords } from "../words.ts";

type Around = {
  readonly session: string;
  readonly words: Pick<ReviewWords, "transcript" | "speakers">;
  /** What is selected on the page. */
  readonly chosen: string;
};

/** A passage of a turn with its place, to be put into a note: what is selected in it, else the whole turn. */
export function passageWithPlace(
  { index, text, timing, speaker }: ReviewTurn,
  { session, words, chosen }: Around,
): string {
  const passage = chosen !== "" && text.includes(chosen) ? chosen : text;
  const at = timing === undefined ? words.transcript.turnNumber(index + 1) : clockOf(timing.start);
  return `“${passage}” (${words.transcript.place(session, at, words.speakers[speaker])})`;
}
