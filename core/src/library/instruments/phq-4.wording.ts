import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const phq4Wording = {
  instrument: "phq-4",
  language: "en",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    nervous: "Feeling nervous, anxious or on edge",
    "worry-control": "Not being able to stop or control worrying",
    interest: "Little interest or pleasure in doing things",
    mood: "Feeling down, depressed, or hopeless",
  },
  options: {
    "not-at-all": "Not at all",
    "several-days": "Several days",
    "more-than-half-the-days": "More than half the days",
    "nearly-every-day": "Nearly every day",
  },
  bands: { normal: "Normal", mild: "Mild", moderate: "Moderate", severe: "Severe" },
  source: read({ work: "CamCOPS gad7.xml and phq9.xml", at: "items 1 and 2 of each" }),
} as const satisfies InstrumentWording;
