import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const sleepDiaryWording = {
  instrument: "sleep-diary",
  language: "en",
  stem: "For last night:",
  items: {
    "tried-to-sleep": "Time I tried to fall asleep",
    "to-fall-asleep": "Minutes to fall asleep",
    "awake-in-the-night": "Minutes awake in the night",
    "final-waking": "Time of final waking",
    "got-up": "Time I got up",
    quality: "Quality (0-10)",
  },
  options: {},
  ends: { low: "Very poor", high: "Very good" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
