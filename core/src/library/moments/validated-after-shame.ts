import { answeredCues } from "../../attunement/clear-cues.ts";
import { atLeast, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { spoilsKeeping } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";
import type { Emotion } from "../../coding/coding.ts";

const VALIDATES = atLeast(CODES.validating, 1);
const SELF_BLAMING: ReadonlySet<Emotion> = new Set(["shame", "guilt"]);

/** Shame or guilt, and a reply that says it makes sense. */
export const validatedAfterShame: MomentRule = {
  id: "validated-after-shame",
  kind: "keep",
  finds:
    "A cue of shame or guilt whose reply met it, at least in part, and said that the client's reaction, effort or choice makes sense.",
  importance: 0.9,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    answeredCues(session, ["met", "partly-met"]).flatMap(({ cue, replyTurn, sureness }): readonly FoundMoment[] => {
      const ofReply = surenessOf(session, replyTurn, VALIDATES);
      if (ofReply === 0 || cue.emotionUnsure || !SELF_BLAMING.has(cue.emotion) || spoilsKeeping(session, replyTurn))
        return [];
      return [
        {
          title: `${cue.emotion === "shame" ? "Shame" : "Guilt"} met with understanding`,
          turns: [cue.turn, replyTurn],
          quotes: [quoteOf(session, replyTurn, CODES.validating)],
          why: `Right after a cue of ${cue.emotion}, your words said that a feeling, effort or choice makes sense or counts.`,
          sureness: Math.min(sureness, ofReply),
        },
      ];
    }),
};
