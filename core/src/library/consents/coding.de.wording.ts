import type { ConsentWording } from "../../consent/consent-terms.ts";

export const codingWordingDe = {
  purpose: "coding",
  terms: 1,
  language: "de",
  title: "Ein Transkript vom Computer lesen lassen",
  whatFor: [
    "Ihre Therapeutin oder Ihr Therapeut sieht so noch einmal, wie sie oder er mit Ihnen gesprochen hat.",
    "Es geht um die Worte der Therapie, und darum, wo noch mehr zu hören war.",
  ],
  whatHappens: [
    "Ein Programm auf einem Rechner der Praxis liest das Transkript. Nichts wird weggeschickt.",
    "Es merkt Sätze an: Hier stand eine Frage, hier wurde ein Gefühl gehört.",
    "Es kann sich irren. Ein Mensch prüft, was es anmerkt, und sagt, was das heißt.",
    "Es urteilt nicht über Sie, es sagt nicht, was Sie haben, und es entscheidet nichts.",
  ],
  whatIsKept: ["Die Anmerkungen bleiben beim Transkript, solange es bleibt."],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. Sonst ändert sich nichts.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann liest das Programm nicht weiter, und alles, was es angemerkt hat, wird sofort gelöscht.",
    "Das Transkript bleibt, mit dem, was Menschen angemerkt haben. Soll auch das gelöscht werden, nehmen Sie das Transkript zurück.",
  ],
} as const satisfies ConsentWording;
