import type { ConsentWording } from "../../consent/consent-terms.ts";

export const treatmentWordingDe = {
  purpose: "treatment",
  terms: 1,
  language: "de",
  title: "Zusammen in der Therapie arbeiten",
  whatFor: [
    "Sie und Ihre Therapeutin oder Ihr Therapeut treffen sich und arbeiten an dem, was Sie herführt.",
    "Damit das gut geht, wird darüber eine Akte geführt.",
  ],
  whatHappens: [
    "Aufgeschrieben wird, worüber Sie sprechen und was Sie sich vornehmen.",
    "Die Akte ist mit einem eigenen Schlüssel verschlossen, auf einem Rechner der Praxis.",
    "Ihre Therapeutin oder Ihr Therapeut kann sie lesen. Andere in der Praxis nicht, außer Sie stimmen auch dem zu.",
    "Sie können sehen, wer Ihre Akte geöffnet hat.",
  ],
  whatIsKept: [
    "Die Praxis muss die Akte einige Jahre behalten, so will es das Gesetz.",
    "Das gilt auch, wenn Sie aufhören. Nach dieser Zeit wird sie gelöscht.",
  ],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. Sie müssen nicht sagen, warum.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann wird nichts Neues mehr aufgeschrieben, außer wie die Arbeit endete und was Sie schützt.",
    "Was schon da ist, bleibt in der Akte.",
  ],
} as const satisfies ConsentWording;
