import { codingOf } from "../../attunement/coded-turns.ts";
import { CODES, isUnsure } from "../../attunement/codes.ts";
import { leftOut, quotient, type Share } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** With fewer questions the share jumps with every turn. */
const FEWEST = 4;

/** How many of the questions leave room. */
export const openQuestionShare: SessionIndex = {
  id: "open-question-share",
  name: "Open questions",
  unit: "share",
  definition: "Therapist turns whose question is open, of all therapist turns with a question.",
  source: {
    work: "AnnoMI (Wu et al. 2022), which tells open from closed questions as MITI did up to its third edition; MITI 4 counts all questions as one",
    verified: false,
  },
  needs: [CODES.question],

  read(session) {
    const shares: Share[] = [];
    let unsure = 0;
    for (const at of session.turns.keys()) {
      const coding = codingOf(session, at, CODES.questionKind);
      if (coding === undefined) continue;
      if (isUnsure(coding)) unsure++;
      else shares.push([coding.level === "open" ? 1 : 0, 1]);
    }
    const open = shares.reduce((sum, [part]) => sum + part, 0);
    const basis = `${open} of ${shares.length} questions are open${leftOut(unsure)}`;
    return quotient(shares, { basis, because: "No question that the reader is sure about.", least: FEWEST });
  },
};
