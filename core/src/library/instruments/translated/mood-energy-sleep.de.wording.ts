import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const moodEnergySleepWordingDe = {
  instrument: "mood-energy-sleep",
  language: "de",
  name: "Stimmung, Energie und Schlaf am Tag",
  attribution: OWN_FORM_IN.de,
  stem: "Für heute:",
  items: {
    mood: "Stimmung von -3 (so tief, wie ich sie kenne) über 0 (wie gewöhnlich) bis +3 (so hoch, wie ich sie kenne)",
    energy: "Energie und Aktivität von -3 bis +3",
    sleep: "Stunden Schlaf in der letzten Nacht",
    irritability: "Reizbarkeit von 0 bis 3",
    medication: "Medikamente wie geplant genommen",
    unusual: "Etwas Ungewöhnliches",
  },
  options: { yes: "Ja", no: "Nein", none: "Ich nehme keine" },
  ends: { low: "Am niedrigsten", high: "Am höchsten" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
