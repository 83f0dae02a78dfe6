import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const osss3Wording = {
  instrument: "osss-3",
  language: "en",
  items: {
    "close-people":
      "How many people are so close to you that you can count on them if you have great personal problems?",
    concern: "How much interest and concern do people show in what you do?",
    neighbours: "How easy is it to get practical help from neighbours if you should need it?",
  },
  options: {},
  itemOptions: {
    "close-people": { none: "None", "1-to-2": "1–2", "3-to-5": "3–5", "5-or-more": "5+" },
    concern: { none: "None", little: "Little", uncertain: "Uncertain", some: "Some", "a-lot": "A lot" },
    neighbours: {
      "very-difficult": "Very difficult",
      difficult: "Difficult",
      possible: "Possible",
      easy: "Easy",
      "very-easy": "Very easy",
    },
  },
  bands: { poor: "Poor social support", moderate: "Moderate social support", strong: "Strong social support" },
  source: read({ work: "EMERGE item listing, University of California San Diego", at: "OSSS-3" }),
} as const satisfies InstrumentWording;
