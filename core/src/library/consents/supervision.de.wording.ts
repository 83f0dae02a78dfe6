import type { ConsentWording } from "../../consent/consent-terms.ts";

export const supervisionWordingDe = {
  purpose: "supervision",
  terms: 1,
  language: "de",
  title: "Rat von außen holen",
  whatFor: [
    "Wer gut mit Menschen arbeitet, spricht darüber mit jemandem, der mehr Erfahrung hat.",
    "Das heißt Supervision. Es hilft Ihrer Therapeutin oder Ihrem Therapeuten, Ihnen zu helfen.",
  ],
  whatHappens: [
    "Teile Ihrer Akte werden ausgewählt und mit einer Person geteilt, für eine feste Zeit.",
    "Diese Person muss darüber schweigen, so wie Ihre Therapeutin oder Ihr Therapeut auch.",
    "Wenn die Zeit um ist, kann sie nichts mehr davon sehen.",
    "Auf Ihrer eigenen Seite sehen Sie, was geteilt ist, mit wem und bis wann.",
  ],
  whatIsKept: ["Dass geteilt wurde und wer hineingesehen hat, bleibt aufgeschrieben. Sie können das lesen."],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. Die Therapie geht weiter.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann endet alles Teilen sofort. Was ein Mensch gelesen hat, weiß er vielleicht noch.",
  ],
} as const satisfies ConsentWording;
