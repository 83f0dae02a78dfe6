import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const practiceLogWordingDe = {
  instrument: "practice-log",
  language: "de",
  name: "Üben zwischen den Sitzungen",
  attribution: OWN_FORM_IN.de,
  stem: "Zu jeder vereinbarten Übung:",
  items: {
    "times-done": "Wie viele der vereinbarten Male haben Sie geübt?",
    "times-agreed": "Wie viele Male waren vereinbart?",
    useful: "Wie nützlich war es?",
    hard: "Wie schwer war es?",
    "got-in-the-way": "Was kam dazwischen, falls etwas dazwischenkam?",
    learned: "Was haben Sie dabei gelernt?",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
