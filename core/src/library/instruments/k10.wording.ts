import type { InstrumentWording } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

export const k10Wording = {
  instrument: "k10",
  language: "en",
  stem: "During the past 30 days, about how often did you feel …",
  items: {
    tired: "… tired out for no good reason?",
    nervous: "… nervous?",
    "so-nervous": "… so nervous that nothing could calm you down?",
    hopeless: "… hopeless?",
    restless: "… restless or fidgety?",
    "so-restless": "… so restless that you could not sit still?",
    depressed: "… depressed?",
    effort: "… that everything was an effort?",
    "so-sad": "… so sad that nothing could cheer you up?",
    worthless: "… worthless?",
  },
  options: {
    "none-of-the-time": "None of the time",
    "a-little-of-the-time": "A little of the time",
    "some-of-the-time": "Some of the time",
    "most-of-the-time": "Most of the time",
    "all-of-the-time": "All of the time",
  },
  bands: { low: "Low", moderate: "Moderate", high: "High", "very-high": "Very high" },
  source: memory({
    url: "https://www.hcp.med.harvard.edu/ncs/k6_scales.php",
    at: "self-administered form; items 8 and 9 differ between published forms",
  }),
} as const satisfies InstrumentWording;
