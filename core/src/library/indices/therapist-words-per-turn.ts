import { quotient, type Share, turnsOf } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** How long the therapist's turns are. */
export const therapistWordsPerTurn: SessionIndex = {
  id: "therapist-words-per-turn",
  name: "Therapist words per turn",
  unit: "words",
  definition: "Mean number of words in a turn of the therapist. Turns that are only signs of listening do not count.",
  source: { work: "This project's own definition", verified: true },
  needs: [],

  read({ turns, words }) {
    const shares = turns.flatMap(({ speaker, backChannel }, at): Share[] =>
      speaker === "therapist" && !backChannel ? [[words[at] ?? 0, 1]] : [],
    );
    return quotient(shares, { basis: turnsOf(shares.length, "therapist"), because: "No such turns." });
  },
};
