import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const sleepDiaryWordingDe = {
  instrument: "sleep-diary",
  language: "de",
  name: "Schlaftagebuch",
  attribution: OWN_FORM_IN.de,
  stem: "Für die letzte Nacht:",
  items: {
    "tried-to-sleep": "Wann wollte ich einschlafen?",
    "to-fall-asleep": "Wie viele Minuten dauerte es bis zum Einschlafen?",
    "awake-in-the-night": "Wie viele Minuten lag ich nachts wach?",
    "final-waking": "Wann bin ich endgültig aufgewacht?",
    "got-up": "Wann bin ich aufgestanden?",
    quality: "Wie gut war der Schlaf?",
  },
  options: {},
  ends: { low: "Sehr schlecht", high: "Sehr gut" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
