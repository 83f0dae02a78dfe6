import type { CodedSession } from "../../attunement/coded-session.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { isOpening } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { isAboutSafety } from "../../attunement/tactful-exceptions.ts";

const LONG = 150;
const SHORT = 5;
/** A stretch in more pieces is pointed to by its first ones. */
const MOST_TURNS = 12;

/** The therapist speaks long, and the client hardly at all around it. */
export const longStretch: MomentRule = {
  id: "long-stretch",
  kind: "look-again",
  finds:
    "More than 150 words of the therapist on end, with at most five words of the client before and after. Signs of listening do not end a stretch. The opening of a session is left alone.",
  importance: 0.6,
  source: { work: "This project's own rule", verified: true },

  find(session) {
    const found: FoundMoment[] = [];
    let stretch: number[] = [];
    let before: number | undefined;
    for (const [at, { speaker, backChannel }] of session.turns.entries()) {
      if (speaker === "therapist") stretch.push(at);
      if (speaker !== "client" || backChannel) continue;
      if (before !== undefined && isLong(session, stretch, { before, after: at }))
        found.push(toMoment(session, stretch));
      stretch = [];
      before = at;
    }
    return found;
  },
};

type Neighbours = { readonly before: number; readonly after: number };

function isLong(session: CodedSession, stretch: readonly number[], { before, after }: Neighbours): boolean {
  const { words } = session;
  const around = Math.max(words[before] ?? 0, words[after] ?? 0);
  if (wordsIn(session, stretch) <= LONG || around > SHORT) return false;
  return !isOpening(before) && !isAboutSafety(session, before, after);
}

const wordsIn = ({ words }: CodedSession, stretch: readonly number[]): number =>
  stretch.reduce((sum, at) => sum + (words[at] ?? 0), 0);

function toMoment(session: CodedSession, stretch: readonly number[]): FoundMoment {
  const turns = stretch.slice(0, MOST_TURNS);
  return {
    title: "A long stretch of your own words",
    turns,
    quotes: turns.slice(0, 1).map((turn) => quoteOf(session, turn, CODES.directing)),
    why: `You said ${wordsIn(session, stretch)} words on end, and the client at most ${SHORT} before and after. An explanation or an exercise may need that.`,
    tryThis: 'To see how it landed: "What do you make of that?"',
    sureness: 1,
  };
}
