import type { ConsentWording } from "../../consent/consent-terms.ts";

export const questionnairesWordingDe = {
  purpose: "questionnaires",
  terms: 1,
  language: "de",
  title: "Kurze Fragebögen ausfüllen",
  whatFor: [
    "Ihre Antworten zeigen Ihnen und der Praxis, wie es gerade geht.",
    "So sehen Sie beide früh, wenn sich etwas ändern sollte.",
  ],
  whatHappens: [
    "Sie bekommen einen Link, oder Sie antworten in der Praxis. Meist dauert das ein oder zwei Minuten.",
    "Sie können jede Frage auslassen.",
    "Ihre Therapeutin oder Ihr Therapeut sieht die Antworten vor dem Termin. Sie sehen dieselben auf Ihrer eigenen Seite.",
    "Niemand schaut zu, wenn Antworten ankommen. Rufen Sie bei Gefahr bitte Hilfe und warten Sie nicht.",
  ],
  whatIsKept: ["Ihre Antworten werden Teil Ihrer Akte und bleiben darin, solange es die Akte gibt."],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. Die Therapie geht ohne Bögen weiter.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann kommen keine Bögen mehr, und Links, die noch offen sind, werden gelöscht.",
    "Antworten, die Sie gegeben haben, bleiben Teil Ihrer Akte.",
  ],
} as const satisfies ConsentWording;
