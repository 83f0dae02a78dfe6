import { germanSentence } from "@attune/core";
import type { en } from "../en/chart.ts";
import type { SameWords } from "../languages.tsx";

const BANDS: Readonly<Record<string, string>> = {
  none: "keine",
  minimal: "minimal",
  mild: "leicht",
  moderate: "mittel",
  "moderately-severe": "mittelschwer",
  severe: "schwer",
  low: "niedrig",
  high: "hoch",
  "very-high": "sehr hoch",
  poor: "schwach",
  strong: "stark",
};

const LINES: Readonly<Record<string, string>> = {
  "at the start": "am Anfang",
  recovery: "Erholung",
  "cut-off": "Grenzwert",
  "reliably better": "zuverlässig besser",
  "reliably worse": "zuverlässig schlechter",
  "relevantly better": "bedeutsam besser",
  "relevantly worse": "bedeutsam schlechter",
};

/** "12 or lower", "below 10", "case from 10". */
const SCORES: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) or lower$/, "$1 oder niedriger"],
  [/^(\S+) or higher$/, "$1 oder höher"],
  [/^below (\S+)$/, "unter $1"],
  [/^above (\S+)$/, "über $1"],
  [/^case below (\S+)$/, "auffällig unter $1"],
  [/^case from (\S+)$/, "auffällig ab $1"],
  [/^case up to (\S+)$/, "auffällig bis $1"],
];

export const de: SameWords<typeof en> = {
  sentence: germanSentence,
  session: (number) => `Sitzung ${number}`,
  sessionAxis: "Sitzung",
  band: (id, own) => BANDS[id] ?? (own === "" ? id.replaceAll("-", " ") : own),
  lineName: (name) => LINES[name] ?? name,
  lineScores: (scores) => SCORES.reduce((text, [from, to]) => text.replace(from, to), scores),
  outside: { before: "davor", after: "danach" },
  unverifiedShort: "ungeprüft",
  direction: {
    lower: "↓ niedriger ist besser",
    higher: "↑ höher ist besser",
    neither: "",
    client: "↑ oben ist besser",
  },
  ends: {
    lower: { top: "weniger Beschwerden", bottom: "mehr Beschwerden" },
    higher: { top: "mehr von dem Guten", bottom: "weniger davon" },
  },
  legend: {
    name: "Was gezeichnet ist",
    answers: "ein ausgefüllter Bogen",
    typedIn: "ein eingetippter Wert",
    prorated: "einige Fragen blieben offen",
    last: "der neueste",
    expected: "der Bereich, der bei diesem Anfang zu erwarten ist; darin die Mitte",
    steady: "etwa wie am Anfang",
    line: (name, scores) => `${name}: ${scores}`,
    gap: {
      "over-four-weeks": "nicht verbunden: mehr als vier Wochen dazwischen",
      "session-missed": "nicht verbunden: dazwischen eine Sitzung ohne Antworten",
    },
    bands: (bands) => `Bereiche: ${bands}`,
    bandFrom: (name, from) => `${name} ab ${from}`,
    event: "was geschehen ist, mit Nummer",
  },
  events: "Was geschehen ist",
  placeless: "ohne bekannten Tag",
  empty: "Noch keine Werte. Mit dem ersten beginnt das Bild.",
  drawing: "Wird gezeichnet …",
  table: {
    when: "Wann",
    score: "Wert",
    band: "Bereich",
    expected: "Erwartet",
    notes: "Anmerkungen",
    range: (lower, upper) => `${lower} bis ${upper}`,
  },
  picture: (title) => `Verlauf: ${title}.`,
  clientHow:
    "Weiter oben ist immer besser. Die gepunktete Linie zeigt, wo Sie angefangen haben. Tage ohne Antworten bleiben leer, und das ist in Ordnung.",
  clientSteady: "Im hellen Band sind die Antworten etwa so wie am Anfang.",
  clientTitle: (title) => title,
  clientEvents: "Was Sie aufgeschrieben haben",
  clientDescribes:
    "Das Bild beschreibt Ihre Antworten. Es bewertet Sie nicht und sagt nicht, warum sich etwas verändert hat.",
  clientTable: "Ihre Antworten",
};
