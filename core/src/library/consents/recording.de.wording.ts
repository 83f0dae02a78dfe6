import type { ConsentWording } from "../../consent/consent-terms.ts";

export const recordingWordingDe = {
  purpose: "recording",
  terms: 1,
  language: "de",
  title: "Eine Sitzung Wort für Wort aufschreiben",
  whatFor: [
    "Ihre Therapeutin oder Ihr Therapeut kann nachlesen, was gesagt wurde, und daraus lernen.",
    "Das hilft zu merken, was zu schnell vorbeiging.",
  ],
  whatHappens: [
    "Eine Sitzung wird aufgenommen oder mitgeschrieben, und ihre Worte bleiben. Das heißt Transkript.",
    "Es liegt nicht in Ihrer Akte, sondern hinter einem eigenen Schlüssel.",
    "Ihre Therapeutin oder Ihr Therapeut kann es lesen. Sie können um jede Stelle bitten, dass sie wegbleibt.",
    "Attune behält keinen Ton und kein Bild. Nimmt die Praxis mit etwas anderem auf, fragen Sie, was damit geschieht.",
  ],
  whatIsKept: ["Das Transkript bleibt, bis Sie dies zurücknehmen oder bis seine Zeit um ist."],
  howToTakeBack: [
    "Sie können Nein sagen oder es sich jederzeit anders überlegen. Die Therapie geht genauso gut weiter.",
    "Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf auf Ihrer eigenen Seite.",
    "Dann werden alle Transkripte sofort gelöscht, mit allem, was zu einzelnen Sätzen angemerkt wurde.",
    "Sie sehen, was gelöscht wurde. Was in der Therapie sonst notiert wurde, bleibt.",
  ],
} as const satisfies ConsentWording;
