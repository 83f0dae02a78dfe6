import type { en } from "../en/portal-check-in.ts";
import { plural, type SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  title: "Fragen",
  lead: "Ab und zu ein paar Fragen. Sie helfen Ihnen beiden zu sehen, was anders werden sollte.",
  openTitle: "Jetzt zu beantworten",
  begin: "Beginnen",
  about: (questions, minutes) => `${questions} ${plural("de", questions, { one: "Frage", other: "Fragen" })}${minutes}`,
  underAMinute: ", weniger als eine Minute",
  minutes: (count) => `, etwa ${count} Min.`,
  until: (when) => `Offen bis ${when}`,
  skip: "Sie können jede Frage auslassen, aufhören und später weitermachen.",
  nothing: "Jetzt gibt es nichts zu beantworten.",
  nothingText:
    "Wenn Ihre Therapeutin oder Ihr Therapeut etwas fragt, steht es hier. Sie müssen nicht jeden Tag nachsehen.",
  names: {
    "session-check": "Wie die Sitzung für Sie war",
    "change-week": "Ihre Woche",
    "loss-week": "Ihre Woche mit dem Verlust",
    "relationship-week": "Ihre gemeinsame Woche",
    "ocd-week": "Ihre Woche mit den Gedanken",
    "mood-energy-sleep": "Stimmung, Kraft und Schlaf",
    "sleep-diary": "Die letzte Nacht",
    "practice-log": "Was Sie geübt haben",
  },
  nextTitle: "Wie es weitergeht",
  nextSession: (when) => `Ihre nächste Sitzung: ${when}`,
  nextText: "Davor kommt vielleicht ein kurzer Bogen, danach sechs Fingertipps.",
  noSession: "Noch ist keine Sitzung eingetragen. Fragen kommen rund um eine Sitzung, nicht jeden Tag.",
  answersTitle: "Was mit Ihren Antworten geschieht",
  answers: [
    "Ihre Therapeutin oder Ihr Therapeut liest sie, bevor Sie sich sehen.",
    "Niemand schaut zu, während sie eintreffen. In Gefahr rufen Sie bitte an und warten nicht.",
    "Sie werden Teil Ihrer Akte. Auch Sie sehen sie, unter „Wie es läuft“.",
    "Niedrige oder hohe Zahlen sind weder gut noch schlecht. Beide helfen.",
  ],
};
