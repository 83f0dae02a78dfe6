import { WRITTEN_HERE } from "../../../measurement/families/own-form.ts";
import { OWN_FORM_IN, type TranslatedWording } from "../../../measurement/translated-wording.ts";

export const ocdWeekWordingDe = {
  instrument: "ocd-week",
  language: "de",
  name: "Zwänge: Ihre Woche",
  attribution: OWN_FORM_IN.de,
  stem: "Wenn Sie an die vergangene Woche denken:",
  items: {
    hours: "Stunden am Tag, die Zwangsgedanken und Rituale einnahmen",
    distress: "Wie sehr haben sie mich belastet?",
    "got-in-the-way": "Wie sehr kamen sie mir in die Quere?",
    avoided: "Wie viel habe ich vermieden?",
    resisted: "Wie oft konnte ich einem Ritual widerstehen oder es aufschieben?",
    reassurance: "Wie oft habe ich mich bei anderen rückversichert?",
  },
  options: {},
  ends: { low: "Gar nicht", high: "In höchstem Maße" },
  bands: {},
  source: WRITTEN_HERE,
} as const satisfies TranslatedWording;
