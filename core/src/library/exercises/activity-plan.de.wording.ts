import type { ExerciseWording } from "../../exercises/exercise.ts";

export const activityPlanWordingDe = {
  exercise: "activity-plan",
  language: "de",
  name: "Aktivitätsplan",
  about:
    "Ist die Stimmung gedrückt, kommt die Lust oft erst beim Tun. Hier planen Sie eine kleine Sache und sehen, was sie Ihnen gibt.",
  steps: [
    "Wählen Sie etwas so Kleines, dass es auch an einem schlechten Tag geht.",
    "Legen Sie Tag und Uhrzeit fest und überlegen Sie, was dazwischenkommen könnte.",
    "Tun Sie es wie geplant, auch wenn Ihnen nicht danach ist. Schreiben Sie dann auf, wie es war.",
  ],
  parts: { before: "Der Plan", after: "Wie es war" },
  fields: {
    activity: { label: "Was ich tun möchte" },
    "planned-for": { label: "Wann" },
    "where-and-who": { label: "Wo und mit wem" },
    "in-the-way": { label: "Was dazwischenkommen könnte und was ich dann tue", hint: "Eine Sache pro Zeile." },
    done: {
      label: "Hat es geklappt?",
      options: {
        "as-planned": "Ja, wie geplant",
        partly: "Zum Teil",
        otherwise: "Stattdessen etwas anderes",
        not: "Nein",
      },
    },
    "what-i-did": { label: "Was ich getan habe" },
    "got-done": { label: "Habe ich etwas geschafft?", ends: { low: "Gar nichts", high: "Sehr viel" } },
    pleasure: { label: "Wie viel Freude war dabei?", ends: { low: "Keine", high: "Sehr viel" } },
    noticed: { label: "Was mir aufgefallen ist", hint: "Davor, dabei oder danach. Auch wenn nichts daraus wurde." },
  },
} as const satisfies ExerciseWording;
