import type { ConsentWording } from "../../consent/consent-terms.ts";

export const researchWordingDe = {
  purpose: "research",
  terms: 1,
  language: "de",
  title: "Mit Ihren Werten der Forschung helfen",
  whatFor: [
    "Die Forschung will lernen, was Menschen in der Therapie hilft.",
    "Dafür schaut sie auf die Werte von vielen Menschen nebeneinander.",
  ],
  whatHappens: [
    "Wer in dieser Praxis forscht, kann Ihre Werte aus den Bögen sehen, und wann Sie sie gegeben haben.",
    "Auch zu sehen ist, wofür Sie Hilfe gesucht haben, und von wann bis wann.",
    "Nicht zu sehen ist Ihr Name, was Sie geschrieben und was Sie gesagt haben.",
    "Statt Ihres Namens steht ein erdachtes Zeichen. Wer Sie gut kennt, könnte es trotzdem erraten.",
  ],
  whatIsKept: ["Werte, die in einer fertigen Studie gezählt wurden, lassen sich dort nicht mehr herausnehmen."],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. An Ihrer Therapie ändert das nichts.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann sieht die Forschung Ihre Werte nicht mehr, und Listen, die hier daraus gemacht wurden, werden gelöscht.",
  ],
} as const satisfies ConsentWording;
