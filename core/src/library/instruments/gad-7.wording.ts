import type { InstrumentWording } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

export const gad7Wording = {
  instrument: "gad-7",
  language: "en",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    nervous: "Feeling nervous, anxious or on edge",
    "worry-control": "Not being able to stop or control worrying",
    "worry-too-much": "Worrying too much about different things",
    relaxing: "Trouble relaxing",
    restless: "Being so restless that it is hard to sit still",
    irritable: "Becoming easily annoyed or irritable",
    afraid: "Feeling afraid as if something awful might happen",
  },
  options: {
    "not-at-all": "Not at all",
    "several-days": "Several days",
    "more-than-half-the-days": "More than half the days",
    "nearly-every-day": "Nearly every day",
  },
  bands: { minimal: "Minimal", mild: "Mild", moderate: "Moderate", severe: "Severe" },
  source: read({ work: "CamCOPS gad7.xml", at: "item texts" }),
} as const satisfies InstrumentWording;
