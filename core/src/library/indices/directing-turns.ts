import { atLeast } from "../../attunement/coded-turns.ts";
import { CODES } from "../../attunement/codes.ts";
import { turnCount } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

const ANY = atLeast(CODES.directing, 1);
const NOT_ASKED_FOR = atLeast(CODES.directing, 2);

/** How often the therapist informed, advised or instructed, and how often that was not asked for. */
export const directingTurns: SessionIndex = {
  id: "directing-turns",
  name: "Directing",
  unit: "count",
  definition:
    "Therapist turns with information, advice, a suggestion or an instruction; those that were not asked for apart. Safety work and agreed exercises need directing.",
  source: { work: "Attunement codebook, version 1, this project's own", verified: true },
  needs: [CODES.directing],

  read(session) {
    const { value = 0, ...reading } = turnCount(session, ANY);
    const { value: unasked = 0, basis } = turnCount(session, NOT_ASKED_FOR);
    const offered = { name: "offered", value: value - unasked, basis: reading.basis };
    return { ...reading, value, parts: [offered, { name: "not asked for", value: unasked, basis }] };
  },
};
