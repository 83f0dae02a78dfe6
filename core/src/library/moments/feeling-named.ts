import { answeredCues } from "../../attunement/clear-cues.ts";
import type { CodedSession } from "../../attunement/coded-session.ts";
import { atLeast, sureLevel, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { clientAfter, spoilsKeeping } from "../../attunement/passages.ts";
import { quoteOf } from "../../attunement/quote.ts";

const THIS_FEELING = atLeast(CODES.affective, 2);
const THINKS = 2;
const FEELS = 3;
/** A turn that says clearly more than the one before it. */
const LONGER = 1.5;
const FEWEST_WORDS = 15;

/** The therapist names the very feeling, and the client goes on from there. */
export const feelingNamed: MomentRule = {
  id: "feeling-named",
  kind: "keep",
  finds: "A cue that was met by naming the specific feeling, after which the client goes deeper or says clearly more.",
  importance: 0.95,
  source: { work: "This project's own rule", verified: true },

  find: (session) =>
    answeredCues(session, ["met"]).flatMap(({ cue, replyTurn, sureness }): readonly FoundMoment[] => {
      const ofReply = surenessOf(session, replyTurn, THIS_FEELING);
      const next = clientAfter(session, replyTurn);
      if (ofReply === 0 || next === undefined || spoilsKeeping(session, replyTurn)) return [];
      const how = goesOn(session, cue.turn, next);
      if (how === undefined) return [];
      return [
        {
          title: "A feeling named, and the client went on",
          turns: [cue.turn, replyTurn, next],
          quotes: [quoteOf(session, replyTurn, CODES.affective)],
          why: `You named the specific feeling after a cue. ${how}`,
          sureness: Math.min(sureness, ofReply),
        },
      ];
    }),
};

function goesOn(session: CodedSession, cueTurn: number, next: number): string | undefined {
  const [before, after] = [cueTurn, next].map((turn) => sureLevel(session, turn, CODES.depth));
  if (before === undefined || after === undefined) return undefined;
  if (after > before && after >= THINKS) return "What the client said next was nearer to their own experience.";

  const [shown, said] = [session.words[cueTurn] ?? 0, session.words[next] ?? 0];
  const saysMore = said >= FEWEST_WORDS && said >= LONGER * shown;
  return saysMore && after >= FEELS ? "The client then said more about it." : undefined;
}
