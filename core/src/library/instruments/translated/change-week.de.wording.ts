import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const changeWeekWordingDe = {
  instrument: "change-week",
  language: "de",
  name: "Veränderung: Ihre Woche",
  attribution: OWN_FORM_IN.de,
  stem: "Wenn Sie an die Veränderung in Ihrem Leben und an die vergangene Woche denken:",
  items: {
    "on-my-mind": "Wie sehr ging sie mir durch den Kopf, wenn ich das nicht wollte?",
    "everyday-things": "Wie schwer fielen mir die alltäglichen Dinge?",
    "able-to-handle": "Wie sehr fühlte ich mich dem gewachsen, was als Nächstes kommt?",
    suffered: "Wie sehr haben Schlaf, Arbeit oder Ausbildung gelitten?",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
