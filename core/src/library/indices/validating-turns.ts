import { atLeast } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { turnCount } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** How often the client was told that it makes sense. */
export const validatingTurns: SessionIndex = {
  id: "validating-turns",
  name: "Validating",
  unit: "count",
  definition:
    "Therapist turns that say that a feeling, reaction, effort, strength or right to choose of the client makes sense or counts.",
  source: { work: "Attunement codebook, version 1, this project's own", verified: true },
  needs: [CODES.validating],
  read: (session) => turnCount(session, atLeast(CODES.validating, 1)),
};
