import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const practiceLogWording = {
  instrument: "practice-log",
  language: "en",
  stem: "For each agreed practice:",
  items: {
    "times-done": "How many of the agreed times did you do it? (number done)",
    "times-agreed": "How many times were agreed? (number agreed)",
    useful: "How useful was it? (0-10)",
    hard: "How hard was it? (0-10)",
    "got-in-the-way": "What got in the way, if anything? (text)",
    learned: "What did you learn? (text)",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
