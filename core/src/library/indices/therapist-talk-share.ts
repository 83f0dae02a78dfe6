import { quotient, type Share } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** How much of the talk is the therapist's, in words. */
export const therapistTalkShare: SessionIndex = {
  id: "therapist-talk-share",
  name: "Therapist talk, of words",
  unit: "share",
  definition: "Words of therapists, of all words of therapists and clients. A high share is no fault by itself.",
  source: { work: "This project's own definition", verified: true },
  needs: [],

  read({ turns, words }) {
    const shares = turns.flatMap(({ speaker }, at): Share[] => {
      if (speaker === "other") return [];
      return [[speaker === "therapist" ? (words[at] ?? 0) : 0, words[at] ?? 0]];
    });
    const own = shares.reduce((sum, [part]) => sum + part, 0);
    const all = shares.reduce((sum, [, whole]) => sum + whole, 0);
    return quotient(shares, { basis: `${own} of ${all} words`, because: "Nobody said a word." });
  },
};
