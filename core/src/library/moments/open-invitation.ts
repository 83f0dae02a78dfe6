import { atLeast, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { clientAfter, spoilsKeeping } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";

const INVITES = atLeast(CODES.exploring, 2);
const FEELS = atLeast(CODES.depth, 3);

/** A question that left room, and a client who used it. */
export const openInvitation: MomentRule = {
  id: "open-invitation",
  kind: "keep",
  finds:
    "An open invitation into the client's experience, answered with feelings of the client's own or their meaning.",
  importance: 0.75,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    [...session.turns.keys()].flatMap((at): readonly FoundMoment[] => {
      const ofQuestion = surenessOf(session, at, INVITES);
      const next = ofQuestion === 0 ? undefined : clientAfter(session, at);
      if (next === undefined || spoilsKeeping(session, at)) return [];
      const ofAnswer = surenessOf(session, next, FEELS);
      if (ofAnswer === 0) return [];
      return [
        {
          title: "An open invitation that was taken up",
          turns: [at, next],
          quotes: [quoteOf(session, at, CODES.exploring)],
          why: "You asked in a way that left room, and the client answered with feelings of their own.",
          sureness: Math.min(ofQuestion, ofAnswer),
        },
      ];
    }),
};
