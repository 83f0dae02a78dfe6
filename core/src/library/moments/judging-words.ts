import { atLeast, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { clientBefore } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { isAboutSafety } from "../../attunement/tactful-exceptions.ts";

const JUDGES = atLeast(CODES.judging, 1);

/** Words that set the therapist above the client's experience, whatever came before. */
export const judgingWords: MomentRule = {
  id: "judging-words",
  kind: "look-again",
  finds: "A therapist turn that blames, criticises, lectures, argues or disputes what the client says.",
  importance: 0.9,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    [...session.turns.keys()].flatMap((at): readonly FoundMoment[] => {
      const sureness = surenessOf(session, at, JUDGES);
      if (sureness === 0) return [];
      const before = clientBefore(session, at);
      if (isAboutSafety(session, before ?? at, at)) return [];
      return [
        {
          title: "Words that may sound like a judgement",
          turns: before === undefined ? [at] : [before, at],
          quotes: [quoteOf(session, at, CODES.judging)],
          why: "This turn reads as blame, criticism or dispute. Tone and history may have made it something else.",
          tryThis: 'The same concern could begin: "I notice …, and I wonder how you see it."',
          sureness,
        },
      ];
    }),
};
