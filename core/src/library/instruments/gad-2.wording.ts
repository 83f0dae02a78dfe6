import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const gad2Wording = {
  instrument: "gad-2",
  language: "en",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    nervous: "Feeling nervous, anxious or on edge",
    "worry-control": "Not being able to stop or control worrying",
  },
  options: {
    "not-at-all": "Not at all",
    "several-days": "Several days",
    "more-than-half-the-days": "More than half the days",
    "nearly-every-day": "Nearly every day",
  },
  bands: { negative: "Screen negative", positive: "Screen positive" },
  source: read({ work: "CamCOPS gad7.xml", at: "items 1 and 2" }),
} as const satisfies InstrumentWording;
