import { answeredCues } from "../../attunement/clear-cues.ts";
import { atLeast, atMost, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { cueInWords, LIGHT } from "../../attunement/feeling-words.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { isCondolence } from "../../attunement/tactful-exceptions.ts";

const CONSOLES = atLeast(CODES.sympathy, 1);
const NOT_THIS_FEELING = atMost(CODES.affective, 1);

/** A feeling said outright, and a reply that feels sorry more than it feels with. */
export const sympathyForFeeling: MomentRule = {
  id: "sympathy-for-feeling",
  kind: "look-again",
  finds: "A feeling said outright, and a reply that consoles without naming the feeling. Condolences are left alone.",
  importance: 0.65,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    answeredCues(session, ["possibly-missed", "partly-met"]).flatMap(
      ({ cue, replyTurn, sureness }): readonly FoundMoment[] => {
        const ofReply = Math.min(...[CONSOLES, NOT_THIS_FEELING].map((claim) => surenessOf(session, replyTurn, claim)));
        const isFair = LIGHT.has(cue.emotion) || isCondolence(session.turns[replyTurn]?.text ?? "");
        if (cue.level !== 2 || ofReply === 0 || isFair) return [];
        return [
          {
            title: `${cueInWords(cue)} met with comfort`,
            turns: [cue.turn, replyTurn],
            quotes: [quoteOf(session, cue.turn, CODES.cue), quoteOf(session, replyTurn, CODES.sympathy)],
            why: "The reply is kind and stands a little outside: it consoles more than it says what was understood.",
            tryThis: 'To stay beside it, a reply could begin: "You feel …, because …"',
            sureness: Math.min(sureness, ofReply),
          },
        ];
      },
    ),
};
