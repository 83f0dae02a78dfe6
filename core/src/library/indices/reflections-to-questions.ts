import { atLeast, carries, codingOf } from "../../attunement/coded-turns.ts";
import { CODES, isUnsure } from "../../attunement/codes.ts";
import { leftOut, plural, quotient, type Share } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

const REFLECTS = atLeast(CODES.reflection, 1);
const ASKS = atLeast(CODES.question, 1);
/** With fewer questions the ratio jumps with every turn. */
const FEWEST = 4;

/** @source MITI 4.2.1, summary scores: reflections to questions. The manual counts utterances; here turns are counted. */
export const reflectionsToQuestions: SessionIndex = {
  id: "reflections-to-questions",
  name: "Reflections to questions",
  unit: "ratio",
  definition:
    "Therapist turns that reflect, for each therapist turn that asks. A turn that does both counts on both sides. Turns are counted, not utterances.",
  source: {
    work: "Motivational Interviewing Treatment Integrity manual 4.2.1 (Moyers, Manuel and Ernst 2014)",
    at: "summary scores",
    verified: false,
  },
  norm: {
    text: "For motivational interviewing only: 1 to 1 is called fair and 2 to 1 good, by expert opinion and for utterances. Elsewhere it describes.",
    source: {
      work: "Motivational Interviewing Treatment Integrity manual 4.2.1 (Moyers, Manuel and Ernst 2014)",
      at: "thresholds",
      verified: false,
    },
  },
  needs: [CODES.question, CODES.reflection],

  read(session) {
    const shares: Share[] = [];
    let unsure = 0;
    for (const at of session.turns.keys()) {
      const coded = [CODES.reflection, CODES.question].flatMap((code) => codingOf(session, at, code) ?? []);
      if (coded.length === 0) continue;
      if (coded.some(isUnsure)) unsure++;
      else shares.push([Number(carries(session, at, REFLECTS)), Number(carries(session, at, ASKS))]);
    }
    const reflecting = shares.reduce((sum, [part]) => sum + part, 0);
    const asking = shares.reduce((sum, [, whole]) => sum + whole, 0);
    const basis = `${plural(reflecting, "turn")} with a reflection, ${plural(asking, "turn")} with a question${leftOut(unsure)}`;
    return quotient(shares, {
      basis,
      because: "No turn was surely a question, so there is nothing to divide by.",
      least: FEWEST,
    });
  },
};
