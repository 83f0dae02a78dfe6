import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const lossWeekWording = {
  instrument: "loss-week",
  language: "en",
  stem: "Thinking of the past week:",
  items: {
    longing: "How strong was the longing or missing? (0-10)",
    "avoided-reminders": "How much did I avoid reminders? (0-10)",
    able: "How able was I to do things that matter to me? (0-10)",
    connected: "How connected did I feel with other people? (0-10)",
    "hard-day": "Was there a day that was especially hard (date, anniversary)? (text)",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
