import { atLeast } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { turnCount } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** How often the client was comforted from outside. */
export const sympathyTurns: SessionIndex = {
  id: "sympathy-turns",
  name: "Sympathy",
  unit: "count",
  definition: "Therapist turns that feel sorry, console or reassure from outside.",
  source: { work: "Attunement codebook, version 1, this project's own", verified: true },
  needs: [CODES.sympathy],
  read: (session) => turnCount(session, atLeast(CODES.sympathy, 1)),
};
