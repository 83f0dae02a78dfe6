import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const relationshipWeekWordingDe = {
  instrument: "relationship-week",
  language: "de",
  name: "Beziehung: Ihre Woche",
  attribution: OWN_FORM_IN.de,
  stem: "Wenn Sie an die vergangene Woche mit der Person denken, über die wir sprechen:",
  items: {
    close: "Wie nah fühlte ich mich ihr?",
    disagreement: "Wie gut sind wir mit Meinungsverschiedenheiten umgegangen?",
    safe: "Wie sicher fühlte ich mich? (Bei einer Antwort unter 8 wird vertraulich nachgefragt; die andere Person bekommt das nie zu sehen.)",
    "went-well": "Etwas, das gut gelaufen ist",
    different: "Etwas, das ich mir anders wünsche",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
