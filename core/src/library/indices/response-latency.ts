import { median, plural } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";
import { timedBy } from "../../session/talk-share.ts";

const SECOND = 1000;

/** How long the therapist usually waits. */
export const responseLatency: SessionIndex = {
  id: "response-latency",
  name: "Time before you answer",
  unit: "seconds",
  definition:
    "Median time from the end of a client turn to the start of the therapist turn that follows it; signs of listening are left out. An answer that begins before the client has ended counts as 0.",
  source: { work: "This project's own definition", verified: true },
  needs: [],

  read({ turns }) {
    const because = "This transcript has no recorded times where the therapist answers the client.";
    if (timedBy(turns) !== "recorded") return { because, basis: "No recorded times." };

    const waits = turns.flatMap(({ speaker, backChannel, timing }, at): number[] => {
      const before = turns[at - 1];
      const isAnswer = speaker === "therapist" && before?.speaker === "client" && !backChannel;
      if (!isAnswer || timing === undefined || before.timing === undefined) return [];
      return [Math.max(0, timing.start - before.timing.end) / SECOND];
    });
    return median(waits, { basis: `${plural(waits.length, "answer")} with recorded times`, because });
  },
};
