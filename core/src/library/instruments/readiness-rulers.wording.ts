import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const readinessRulersWording = {
  instrument: "readiness-rulers",
  language: "en",
  stem: "For the change we agreed to work on:",
  items: {
    important: "How important is this change to you now?",
    confident: "How confident are you that you could make it?",
    ready: "How ready are you to start?",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
