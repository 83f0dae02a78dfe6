import { plural } from "../../attunement/readings.ts";
import type { SessionIndex } from "../../attunement/session-index.ts";
import { timedBy } from "../../session/talk-share.ts";

const SECOND = 1000;

/** The longest time in which nobody speaks. */
export const longestSilence: SessionIndex = {
  id: "longest-silence",
  name: "Longest silence",
  unit: "seconds",
  definition:
    "The longest time between two turns that follow each other. It may be a silence, a break, or something that was not transcribed. A longest value has no interval.",
  source: { work: "This project's own definition", verified: true },
  needs: [],

  read({ turns }) {
    if (timedBy(turns) !== "recorded") {
      return {
        because: "This transcript has no recorded times, so no silence can be seen.",
        basis: "No recorded times.",
      };
    }
    let longest = 0;
    let after = 0;
    let gaps = 0;
    let spokenUntil: number | undefined;
    for (const [at, { timing }] of turns.entries()) {
      if (timing === undefined) {
        // How long an untimed turn took is not known, so the time around it is no silence.
        spokenUntil = undefined;
        continue;
      }
      const silence = spokenUntil === undefined ? 0 : timing.start - spokenUntil;
      if (spokenUntil !== undefined) gaps++;
      if (silence > longest) [longest, after] = [silence, at];
      spokenUntil = Math.max(spokenUntil ?? 0, timing.end);
    }
    if (gaps === 0) return { because: "No two turns that follow each other have times.", basis: "0 pairs of turns" };
    const where = longest === 0 ? "" : `, the longest before turn ${after + 1}`;
    return { value: longest / SECOND, basis: `${plural(gaps, "pair")} of turns with recorded times${where}` };
  },
};
