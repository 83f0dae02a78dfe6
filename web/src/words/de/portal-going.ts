import type { en } from "../en/portal-going.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  title: "Wie es läuft",
  lead: "Nach oben ist hier immer besser.",
  emptyTitle: "Es gibt noch kein Bild.",
  emptyText: "Es beginnt, wenn derselbe Bogen zweimal beantwortet ist. Bis dahin stehen hier Ihre eigenen Notizen.",
  first: {
    title: "Das Wichtigste zuerst",
    text: "Sie haben uns vor Kurzem gesagt, dass manche Tage sehr schwer sind. Danke, dass Sie es gesagt haben. Zahlen können warten. Ihre Therapeutin oder Ihr Therapeut liest es, bevor Sie sich sehen, und wird mit Ihnen darüber sprechen.",
    now: "Wenn es gerade jetzt schwer ist:",
  },
  more: (count) => (count === 1 ? "Ein weiteres Bild" : `${count} weitere Bilder`),
  felt: {
    title: "Wie Sitzungen für Sie waren",
    hint: "So, wie Sie es selbst beantwortet haben. 0 heißt „gar nicht“, 10 heißt „vollkommen“.",
    of: (value) => `${value} von 10`,
    session: (number, when) => `Sitzung ${number}, ${when}`,
    earlier: "Frühere Sitzungen",
    items: {
      understood: "Ich wurde verstanden, so wie ich die Dinge sehe",
      "felt-with": "Es wurde mit mir gefühlt",
      accepted: "Ich wurde angenommen, wie ich bin",
      mattered: "Wir haben an dem gearbeitet, was mir wichtig war",
      open: "Ich konnte sagen, was ich wirklich dachte",
      useful: "Die Sitzung hat mir etwas gebracht",
    },
  },
  notes: {
    title: "Meine eigenen Notizen",
    hint: "Was in Ihrem Leben geschah, für das Bild oben. Auch Ihre Therapeutin oder Ihr Therapeut sieht diese Notizen.",
    empty:
      "Noch ist nichts notiert. Eine neue Stelle, eine schlechte Nacht, ein guter Tag: was immer Sie neben der Linie erinnern möchten.",
    add: "Notiz hinzufügen",
    text: "Was geschehen ist",
    day: "An welchem Tag",
    keep: "Notiz speichern",
    kept: "Die Notiz ist gespeichert.",
    change: "Ändern",
    remove: "Löschen",
    ofTherapist: "In der Therapie geschrieben, für Sie beide",
  },
  sees: {
    title: "Wer was sieht",
    sees: "Ihre Therapeutin oder Ihr Therapeut sieht",
    seesList: [
      "Ihre Antworten auf die Bögen",
      "Ihre Ziele, und wo Sie sich dabei sehen",
      "was Sie in Übungen schreiben",
      "Ihre Notizen auf dieser Seite",
      "Tagebucheinträge, die Sie zeigen",
      "Ihren Sicherheitsplan",
    ],
    seesNot: "Ihre Therapeutin oder Ihr Therapeut sieht nicht",
    seesNotList: [
      "Tagebucheinträge, die Sie nicht zeigen",
      "Antworten, die Sie begonnen und nicht abgeschickt haben",
      "wo und wie Sie sich anmelden",
    ],
  },
  paper: {
    make: "Diese Seite als PDF",
    making: "Das PDF entsteht …",
    hint: "Es entsteht auf dem Rechner der Praxis. Es landet in Ihren Downloads: Denken Sie daran, wer dieses Gerät sonst benutzt.",
  },
};
