import { answeredCues } from "../../attunement/clear-cues.ts";
import { atLeast, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { cueInWords, LIGHT } from "../../attunement/feeling-words.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { asksSomething, clientBefore } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";

const UNASKED = atLeast(CODES.directing, 2);

/** A cue, even a small one, and advice in the same breath as the reply. */
export const adviceAfterCue: MomentRule = {
  id: "advice-after-cue",
  kind: "look-again",
  finds: "Advice or instruction that was not asked for, right after a cue that the reply met in part or not at all.",
  importance: 0.75,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    answeredCues(session, ["possibly-missed", "partly-met"]).flatMap(
      ({ cue, replyTurn, sureness }): readonly FoundMoment[] => {
        const ofAdvice = surenessOf(session, replyTurn, UNASKED);
        const wasAsked = asksSomething(session, clientBefore(session, replyTurn) ?? replyTurn);
        if (ofAdvice === 0 || wasAsked || LIGHT.has(cue.emotion)) return [];
        return [
          {
            title: `${cueInWords(cue)} followed by advice`,
            turns: [cue.turn, replyTurn],
            quotes: [quoteOf(session, cue.turn, CODES.cue), quoteOf(session, replyTurn, CODES.directing)],
            why: "The advice came before the client had room to say more. It may well be right; a word for the feeling could come first.",
            tryThis: 'Before advising, a question could be: "What have you already thought of?"',
            sureness: Math.min(sureness, ofAdvice),
          },
        ];
      },
    ),
};
