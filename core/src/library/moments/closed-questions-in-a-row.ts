import type { CodedSession } from "../../attunement/coded-session.ts";
import { codingOf } from "../../attunement/coded-turns.ts";
import { CODES, confidenceOf, isUnsure } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { type Exchange, exchangesOf, isOpening } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { isAboutSafety, isFormQuestion } from "../../attunement/tactful-exceptions.ts";

/** A client who says less than this before has nothing to fall silent from. */
const FEWEST_WORDS_BEFORE = 12;
/** The last answer is at most this share of what the client said before the first question. */
const SHRUNK_TO = 0.5;

/** Questions that can be answered in a word, one after the other, while the answers get shorter. */
export const closedQuestionsInARow: MomentRule = {
  id: "closed-questions-in-a-row",
  kind: "look-again",
  finds:
    "Three closed questions, one after the other, while the client's answers shrink to half or less. Opening turns, forms, scales and questions about safety are left alone.",
  importance: 0.65,
  source: { work: "This project's own rule", verified: true },

  find(session) {
    const exchanges = exchangesOf(session);
    const found: FoundMoment[] = [];
    let next = 0;
    for (const at of exchanges.keys()) {
      const [first, second, third] = exchanges.slice(at, at + 3);
      if (at < next || first === undefined || second === undefined || third === undefined) continue;
      const moment = lookAt(session, [first, second, third]);
      if (moment === undefined) continue;
      found.push(moment);
      next = at + 3;
    }
    return found;
  },
};

function lookAt(session: CodedSession, row: readonly [Exchange, Exchange, Exchange]): FoundMoment | undefined {
  const [first, second, third] = row;
  const shrinks = first.after >= second.after && second.after >= third.after && third.after > 0;
  const isMarked = first.before >= FEWEST_WORDS_BEFORE && third.after <= first.before * SHRUNK_TO;
  const sureness = Math.min(...row.map(({ turn }) => closedness(session, turn)));
  if (!shrinks || !isMarked || sureness === 0 || isOpening(first.turn)) return undefined;
  if (isAboutSafety(session, first.turn - 1, third.turn)) return undefined;

  const turns = row.map(({ turn }) => turn);
  return {
    title: "Three closed questions in a row",
    turns,
    quotes: turns.map((turn) => quoteOf(session, turn, CODES.questionKind)),
    why: `What the client said went from ${first.before} words before them to ${third.after} after them.`,
    tryThis: 'An open question could begin: "What was it like when …?"',
    sureness,
  };
}

/** How sure it is that the turn is a closed question of the therapist's own, 0 to 1. */
function closedness(session: CodedSession, turn: number): number {
  const coding = codingOf(session, turn, CODES.questionKind);
  if (coding?.level !== "closed" || isUnsure(coding)) return 0;
  return isFormQuestion(session.turns[turn]?.text ?? "") ? 0 : confidenceOf(coding);
}
