import type { InstrumentWording } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

export const k6Wording = {
  instrument: "k6",
  language: "en",
  stem: "During the past 30 days, about how often did you feel …",
  items: {
    nervous: "… nervous?",
    hopeless: "… hopeless?",
    restless: "… restless or fidgety?",
    depressed: "… so depressed that nothing could cheer you up?",
    effort: "… that everything was an effort?",
    worthless: "… worthless?",
  },
  options: {
    "none-of-the-time": "None of the time",
    "a-little-of-the-time": "A little of the time",
    "some-of-the-time": "Some of the time",
    "most-of-the-time": "Most of the time",
    "all-of-the-time": "All of the time",
  },
  bands: {
    low: "Low distress",
    moderate: "Moderate distress",
    high: "High distress (probable serious mental illness)",
  },
  source: memory({ url: "https://www.hcp.med.harvard.edu/ncs/k6_scales.php", at: "self-administered form" }),
} as const satisfies InstrumentWording;
