import { atLeast } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { turnCount } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** How often words may have come across as a judgement. */
export const judgingTurns: SessionIndex = {
  id: "judging-turns",
  name: "Judging",
  unit: "count",
  definition: "Therapist turns that blame, criticise, lecture, argue or dispute the client's experience.",
  source: { work: "Attunement codebook, version 1, this project's own", verified: true },
  needs: [CODES.judging],
  read: (session) => turnCount(session, atLeast(CODES.judging, 1)),
};
