import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const changeWeekWording = {
  instrument: "change-week",
  language: "en",
  stem: "Thinking of the change in your life and the past week:",
  items: {
    "on-my-mind": "How much was it on my mind when I did not want it to be? (0-10)",
    "everyday-things": "How hard was it to get on with everyday things? (0-10)",
    "able-to-handle": "How much did I feel able to handle what comes next? (0-10)",
    suffered: "How much did sleep, work or study suffer? (0-10)",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
