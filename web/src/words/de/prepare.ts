import type { en } from "../en/prepare.ts";
import type { SameWords } from "../languages.tsx";

const why = (now = "", before?: string): string =>
  before === undefined || before === now ? `Antwort: ${now}.` : `Antwort: ${now}; vorher: ${before}.`;

export const de: SameWords<typeof en> = {
  title: (number) => `Vor Sitzung ${number}`,
  windowTitle: "Vorbereiten",
  at: (when, fromNow) => `${when}, ${fromNow}.`,
  noAppointment: "Es ist kein Termin geplant.",
  open: "Sitzung öffnen",
  openKey: "Sitzung öffnen",
  goOn: (number) => `Sitzung ${number} fortsetzen`,
  opening: {
    noConsent:
      "Die Klient:in hat nicht eingewilligt, dass die Behandlung hier festgehalten wird. Darum lässt sich keine Sitzung öffnen.",
    toConsents: "Einwilligungen öffnen",
  },
  wrote: {
    title: "Was geschrieben wurde",
    since: (number) => `seit Sitzung ${number}`,
    diary: (day) => `Tagebuch, ${day}`,
    event: (day) => `Was geschah, ${day}`,
    form: (question, day) => `${question} ${day}`,
    onForm: (day) => `Auf einem Bogen, ${day}`,
    nothing: "Nichts in Worten seit der letzten Sitzung.",
    formsIn: (count) => (count === 1 ? "Ein Bogen kam an." : `${count} Bögen kamen an.`),
    noForms: "Es kam auch kein Bogen an.",
    all: (count) => `Alle ${count} zeigen`,
    heldBack: "Hat beim letzten Mal etwas zurückgehalten und möchte darüber sprechen",
    mayLater: "Hat beim letzten Mal etwas zurückgehalten und sagt es vielleicht ein andermal",
  },
  moved: {
    title: "Was sich am meisten bewegt hat",
    hint: "Die letzten zwei Male, die ein Bogen ausgefüllt wurde. Antworten zur Sicherheit stehen vorn, ob bewegt oder nicht.",
    now: "Jetzt",
    before: "Vorher",
    question: "Frage",
    toward: { better: "besser", worse: "schlechter", neither: "bewegt", same: "wie vorher" },
    safety: "Sicherheit",
    first: "vorher nicht beantwortet",
    nothing: "Zwischen den letzten zwei Bögen hat sich keine Antwort bewegt.",
    none: "Es gibt noch keine zwei Bögen zum Vergleichen.",
    all: (count) => `Alle ${count} zeigen`,
  },
  plan: {
    title: "Was Sie vereinbart haben",
    from: (day) => `Plan vom ${day}`,
    next: "Nächste Schritte",
    exercises: "Übungen",
    none: "Es gibt noch keinen Plan.",
    toPlan: "Plan öffnen",
    noExercises: "Keine Übung ist offen.",
    done: (times, share) =>
      `${times === 1 ? "einmal gemacht" : `${times}-mal gemacht`}${share === undefined ? "" : `, ${share} davon`}`,
    notDone: "noch nichts eingetragen",
    due: (day) => `bis ${day}`,
  },
  last: {
    title: "Wie die letzte Sitzung war",
    of: (number) => `Sitzung ${number}; 0 bis 10`,
    understood: "Verstanden",
    "felt-with": "Mitgefühlt",
    open: "Konnte sagen, was war",
    felt: "Gespürt",
    predicted: "Sie erwarteten",
    notSaid: "nicht beantwortet",
    notGiven: "nicht abgegeben",
    noCheck: "Der Sitzungsbogen wurde nicht ausgefüllt.",
    none: "Dies wird die erste Sitzung.",
    toTriangle: "Alle Sitzungen ansehen",
  },
  self: {
    title: "Notiz an sich selbst",
    hint: "Aus Ihren privaten Notizen, die unter einem eigenen Schlüssel liegen. Zugeklappt, falls jemand mitliest.",
    show: "Letzte zeigen",
    hide: "Verbergen",
    none: "Sie haben keine private Notiz zu dieser Person.",
    all: "Private Notizen öffnen",
    of: (day) => `Geschrieben am ${day}`,
  },
  agenda: {
    title: "Agenda",
    hint: "Höchstens drei Punkte. Sie gehen in die Sitzung mit, wo Sie sie abhaken können.",
    empty: "Noch nichts. Übernehmen Sie, was vorgeschlagen ist, oder schreiben Sie selbst.",
    point: (number) => `Punkt ${number}`,
    add: "Punkt hinzufügen",
    up: "Hoch",
    down: "Runter",
    upOf: (words) => `Nach oben: ${words}`,
    downOf: (words) => `Nach unten: ${words}`,
    removeOf: (words) => `Entfernen: ${words}`,
    removed: "Der Punkt wurde entfernt.",
    proposed: "Vorgeschlagen",
    take: "Übernehmen",
    takeOf: (words) => `Übernehmen: ${words}`,
    takeAll: "Alle übernehmen",
    takeAllKey: "Alle Vorschläge übernehmen",
    full: "Drei Punkte stehen darauf. Mehr geht, passt aber selten in eine Stunde.",
    nothing: "In dem, was geschrieben, gemessen und vereinbart wurde, sticht nichts heraus.",
  },
  proposal: {
    "risk-answer": {
      point: ({ subject = "" }) => `Ansprechen: ${subject}`,
      why: ({ now, before }) => `Eine Antwort zur Sicherheit. ${why(now, before)}`,
    },
    "risk-signal": { point: ({ subject = "" }) => subject, why: () => "Zur Sicherheit, noch offen." },
    "held-back": {
      point: () => "Raum für das, was letztes Mal zurückgehalten wurde",
      why: ({ session }) =>
        session === undefined
          ? "Die Klient:in möchte darüber sprechen."
          : `Nach Sitzung ${session} hieß es: Ich möchte darüber sprechen.`,
    },
    "client-wrote": {
      point: ({ subject = "" }) => `„${subject}“`,
      why: ({ day = "" }) => `Von der Klient:in geschrieben am ${day}.`,
    },
    "felt-less": {
      point: () => "Wie es letztes Mal zwischen uns war",
      why: ({ now = "", before = "" }) => `Verstanden gefühlt ${now}; Sie erwarteten ${before}.`,
    },
    moved: {
      point: ({ subject = "" }) => subject,
      why: ({ now, before }) => `Am meisten bewegt. ${why(now, before)}`,
    },
    signal: { point: ({ subject = "" }) => subject, why: () => "Ansehenswert, noch offen." },
    exercise: {
      point: ({ subject = "" }) => `Wie es ging: ${subject}`,
      why: ({ day = "" }) => `Vereinbart am ${day}.`,
    },
    agreed: {
      point: ({ subject = "" }) => subject,
      why: ({ day = "" }) => `Ein nächster Schritt aus dem Plan vom ${day}.`,
    },
  },
};
