import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const ocdWeekWording = {
  instrument: "ocd-week",
  language: "en",
  stem: "Thinking of the past week:",
  items: {
    hours: "Hours a day taken by obsessions and rituals",
    distress: "How much distress they caused (0-10)",
    "got-in-the-way": "How much they got in the way (0-10)",
    avoided: "How much I avoided (0-10)",
    resisted: "How often I could resist or delay a ritual (0-10)",
    reassurance: "How often I asked others for reassurance (0-10)",
  },
  options: {},
  ends: { low: "Not at all", high: "Completely" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
