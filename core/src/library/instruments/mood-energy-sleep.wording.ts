import { WRITTEN_HERE } from "../../measurement/families/own-form.ts";
import type { InstrumentWording } from "../../measurement/instrument.ts";

export const moodEnergySleepWording = {
  instrument: "mood-energy-sleep",
  language: "en",
  stem: "For today:",
  items: {
    mood: "Mood from -3 (lowest I get) through 0 (my usual) to +3 (highest I get)",
    energy: "Energy / activity from -3 to +3",
    sleep: "Hours slept last night",
    irritability: "Irritability 0-3",
    medication: "Medication taken as planned (yes / no / none)",
    unusual: "Anything unusual (text)",
  },
  options: { yes: "Yes", no: "No", none: "None" },
  ends: { low: "Lowest", high: "Highest" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies InstrumentWording;
