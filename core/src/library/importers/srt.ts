import { ok } from "../../foundation/result.ts";
import { turnsOfCues } from "../../session/cue-turns.ts";
import { type CueLayout, looksLikeTimes, readCues } from "../../session/cues.ts";
import { RepairTally } from "../../session/repair-tally.ts";
import type { Importer } from "../../session/transcript.ts";

/** @source SubRip, as the Library of Congress describes it: https://www.loc.gov/preservation/digital/formats/fdd/fdd000569.shtml */
export const srt: Importer = {
  id: "srt",
  name: "SubRip subtitles (SRT)",
  endings: [".srt"],
  madeBy: "Otter, Whisper, YouTube and most subtitle programs",
  carriesTimes: true,
  carriesSpeakers: true,
  pieces: "cues",

  /** A file of cues begins with times, or with a number and then times; times further down show a damaged one. */
  recognises({ text }) {
    const lines = text.slice(0, HEAD).trimStart().split("\n");
    const first = lines.findIndex(looksLikeTimes);
    if (first === -1) return 0;
    return first < 2 ? 0.95 : 0.75;
  },

  read({ text }) {
    const cues = readCues(text.split("\n"), LAYOUT);
    if (!cues.ok) return cues;
    const tally = new RepairTally();
    return ok({ turns: turnsOfCues(cues.value, tally), repairs: tally.all() });
  },
};

const HEAD = 2000;
const LAYOUT: CueLayout = { format: "srt", from: 0, isAside: () => false };
