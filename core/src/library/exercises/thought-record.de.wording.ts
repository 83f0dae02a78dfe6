import type { ExerciseWording } from "../../exercises/exercise.ts";

export const thoughtRecordWordingDe = {
  exercise: "thought-record",
  language: "de",
  name: "Gedankenprotokoll",
  about:
    "Manchmal entscheidet ein einziger Gedanke, wie sich ein ganzer Abend anfühlt. Hier schreiben Sie ihn auf und sehen ihn später in Ruhe noch einmal an.",
  steps: [
    "Wählen Sie einen Augenblick, in dem Ihre Stimmung gekippt ist. Ein kleiner genügt.",
    "Schreiben Sie auf, was geschah, was Sie fühlten und was Ihnen durch den Kopf ging.",
    "Kommen Sie später am selben Tag darauf zurück und betrachten Sie es von einer anderen Seite.",
  ],
  parts: { before: "In dem Augenblick", after: "Noch einmal angesehen" },
  fields: {
    situation: { label: "Situation", hint: "Wo waren Sie, und was geschah? Ein oder zwei Sätze genügen." },
    feeling: { label: "Gefühl", hint: "Ein Wort oder mehrere, so wie Sie es sagen würden." },
    strength: { label: "Wie stark war das Gefühl?", ends: { low: "Kaum da", high: "So stark wie nur möglich" } },
    thought: { label: "Gedanke", hint: "Was ging Ihnen durch den Kopf, in Ihren eigenen Worten?" },
    belief: { label: "Wie wahr erschien er Ihnen da?", ends: { low: "Gar nicht", high: "Völlig" } },
    "speaks-for": { label: "Was dafür spricht" },
    "speaks-against": {
      label: "Was dagegen spricht",
      hint: "Auch das, was jemand sagen könnte, der Ihnen nahesteht und dabei war.",
    },
    "other-view": {
      label: "Eine andere Sicht",
      hint: "Sie muss nicht angenehm sein. Fair soll sie sein.",
    },
    "feeling-after": { label: "Gefühl danach" },
    "strength-after": {
      label: "Wie stark ist das Gefühl jetzt?",
      ends: { low: "Kaum da", high: "So stark wie nur möglich" },
    },
  },
} as const satisfies ExerciseWording;
