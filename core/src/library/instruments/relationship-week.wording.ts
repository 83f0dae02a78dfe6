import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const relationshipWeekWording = {
  instrument: "relationship-week",
  language: "en",
  stem: "Thinking of the past week with the person we talk about:",
  items: {
    close: "How close did I feel? (0-10)",
    disagreement: "How well did we handle disagreement? (0-10)",
    safe: "How safe did I feel? (0-10; any answer below 8 opens a private follow-up, never shown to the partner)",
    "went-well": "One thing that went well (text)",
    different: "One thing I would like to be different (text)",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
