import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const lossWeekWordingDe = {
  instrument: "loss-week",
  language: "de",
  name: "Verlust: Ihre Woche",
  attribution: OWN_FORM_IN.de,
  stem: "Wenn Sie an die vergangene Woche denken:",
  items: {
    longing: "Wie stark war das Vermissen oder die Sehnsucht?",
    "avoided-reminders": "Wie sehr bin ich dem ausgewichen, was mich an den Verlust erinnert?",
    able: "Wie gut konnte ich tun, was mir wichtig ist?",
    connected: "Wie verbunden fühlte ich mich mit anderen Menschen?",
    "hard-day": "Gab es einen Tag, der besonders schwer war (ein Datum, ein Jahrestag)?",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
