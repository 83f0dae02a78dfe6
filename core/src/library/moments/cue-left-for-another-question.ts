import { answeredCues, isClear } from "../../attunement/clear-cues.ts";
import { atLeast, atMost, surenessOf } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { cueInWords, namesFeeling } from "../../attunement/feeling-words.ts";
import type { FoundMoment, MomentRule } from "../../attunement/moment-rule.ts";
import { quoteOf } from "../../attunement/quote.ts";
import { sharesContent } from "../../attunement/shared-words.ts";

/** All of them: the reply asks, and gives nothing of the client's meaning or feeling back. */
const ASKS_ELSEWHERE = [atLeast(CODES.exploring, 1), atMost(CODES.cognitive, 0), atMost(CODES.affective, 0)];

/** A clear cue, and a question about a fact or about something else. */
export const cueLeftForAnotherQuestion: MomentRule = {
  id: "cue-left-for-another-question",
  kind: "look-again",
  finds:
    "A feeling said outright, or a hint of shame, guilt, hopelessness or fear, followed by a question that names no feeling, shares no word of substance with it and was coded as not picking it up.",
  importance: 0.75,
  source: {
    work: "Suchman, Markakis, Beckman and Frankel 1997, A model of empathic communication in the medical interview",
    verified: false,
  },

  find: (session) =>
    answeredCues(session, ["possibly-missed"]).flatMap(({ cue, replyTurn, sureness }): readonly FoundMoment[] => {
      const ofReply = Math.min(...ASKS_ELSEWHERE.map((claim) => surenessOf(session, replyTurn, claim)));
      if (ofReply === 0 || !isClear(cue) || sharesContent(session, cue.turn, replyTurn)) return [];
      if (namesFeeling(session.turns[replyTurn]?.text ?? "")) return [];
      return [
        {
          title: `${cueInWords(cue)} left for another question`,
          turns: [cue.turn, replyTurn],
          quotes: [quoteOf(session, cue.turn, CODES.cue), quoteOf(session, replyTurn, CODES.exploring)],
          why: "The next turn asks about a fact or about something else, and the feeling waits. There may have been a reason, such as an agenda you had agreed on.",
          tryThis: 'To come back to it later: "Earlier you spoke of …, and I would like to hear more about that."',
          sureness: Math.min(sureness, ofReply),
        },
      ];
    }),
};
