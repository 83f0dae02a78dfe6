import { CODES } from "../../attunement/codes.ts";
import { plural, quotient, type Share } from "../../attunement/readings.ts";
import type { CueReply } from "../../attunement/review.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";

/** A share of fewer cues says little; up to a middling number, so does one of the smaller part of them. */
const FEWEST_CUES = 4;
const ENOUGH_CUES = 8;

/** How often the next reply took up what the client showed. */
export const cuePickupRate: SessionIndex = {
  id: "cue-pickup-rate",
  name: "Cues picked up",
  unit: "share",
  definition:
    "Cues that the next reply met or partly met, of all cues with a reply that the reader is sure about. Cues since the therapist last spoke count once. Replies that only leave room are counted as open. A cue may be left on purpose.",
  source: { work: "Attunement codebook, version 1, this project's own", at: "pickup and cue", verified: true },
  needs: [CODES.cue, CODES.pickup],

  read({ cues }) {
    const shares = cues.flatMap(({ outcome }): Share[] => {
      if (outcome === "open") return [];
      return [[outcome === "possibly-missed" ? 0 : 1, 1]];
    });
    const how = (outcome: CueReply["outcome"]) => cues.filter((cue) => cue.outcome === outcome).length;
    const basis =
      `${plural(shares.length, "cue")} with a reply: ${how("met")} met, ${how("partly-met")} partly met, ` +
      `${how("possibly-missed")} possibly missed; ${how("open")} more left open`;
    const isMostlyOpen = shares.length < ENOUGH_CUES && how("open") > shares.length;
    if (shares.length > 0 && (shares.length < FEWEST_CUES || isMostlyOpen)) {
      return { because: `Too few for a share (${basis}).`, basis };
    }
    return quotient(shares, { basis, because: "No cue with a reply that the reader is sure about." });
  },
};
