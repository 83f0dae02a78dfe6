import { plural, quotient, type Share } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";
import { hasRecordedTimes, lengthOf } from "../../session/talk-share.ts";

/** How much of the talk is the therapist's, in time. */
export const therapistTalkTime: SessionIndex = {
  id: "therapist-talk-time",
  name: "Therapist talk, of time",
  unit: "share",
  definition:
    "Time of therapist turns, of the time of all therapist and client turns. Where turns overlap, both count in full; silence does not count.",
  source: { work: "This project's own definition", verified: true },
  needs: [],

  read({ turns }) {
    const because = "This transcript has no recorded times for most of its turns, so talk cannot be measured in time.";
    if (!hasRecordedTimes(turns)) return { because, basis: "No recorded times." };

    const shares = turns.flatMap(({ speaker, timing }): Share[] => {
      if (speaker === "other" || timing === undefined) return [];
      return [[speaker === "therapist" ? lengthOf(timing) : 0, lengthOf(timing)]];
    });
    return quotient(shares, { basis: `${plural(shares.length, "turn")} with recorded times`, because });
  },
};
