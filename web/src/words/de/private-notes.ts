import type { en } from "../en/private-notes.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  title: "Private Notizen",
  windowTitle: "Private Notizen",
  lead: "Ein eigener Ort, unter eigenem Schlüssel. Nur Sie lesen, was Sie hier schreiben.",
  whatTitle: "Was hier anders ist",
  what: [
    "Es gehört nicht zur Akte: in keiner Notiz, keinem Export, keiner Zusammenfassung, keinem Nachhören.",
    "Sonst öffnet es niemand: nicht das Kollegium, nicht die Supervision, nicht die Verwaltung, nicht die Klient:in.",
    "Es endet mit der Akte: Wird sie gelöscht, wird auch dieser Schlüssel vernichtet.",
    "Mancherorts kann ein Gericht es dennoch verlangen. Schreiben Sie so viel, wie Ihr Nachdenken braucht.",
  ],
  new: "Eine neue private Notiz",
  newHint: "Was Sie an sich bemerkt haben, eine Vermutung, eine Frage fürs nächste Mal.",
  words: "Ihre Worte",
  session: "Zu Sitzung",
  noSession: "keine Sitzung",
  ofSession: (number) => `Sitzung ${number}`,
  of: (day) => `Geschrieben am ${day}`,
  ofDay: (day) => `Private Notiz vom ${day}`,
  none: "Sie haben keine private Notiz zu dieser Person.",
  noneHint: "Was Sie oben schreiben, steht danach hier.",
  add: "Notiz festhalten",
  write: "Private Notiz schreiben",
  remove: "Entfernen",
  removeOf: (day) => `Private Notiz vom ${day} entfernen`,
  removed: "Die private Notiz wurde entfernt.",
  before: "Frühere",
};
