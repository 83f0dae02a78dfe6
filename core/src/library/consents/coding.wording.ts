import type { ConsentWording } from "../../consent/consent-terms.ts";

export const codingWording = {
  purpose: "coding",
  terms: 1,
  language: "en",
  title: "Letting the computer read a transcript",
  whatFor: [
    "Your therapist gets a second look at how they spoke with you.",
    "It is about the therapist's words, and where more could have been heard.",
  ],
  whatHappens: [
    "A program on this practice's computer reads the transcript. Nothing is sent away.",
    "It marks sentences: here was a question, here a feeling was picked up.",
    "It can be wrong. Your therapist checks its marks, and decides what they mean.",
    "It does not judge you, it does not say what you have, and it decides nothing.",
  ],
  whatIsKept: ["The marks are kept with the transcript, as long as it is kept."],
  howToTakeBack: [
    "You can say no, or change your mind at any time. Nothing else changes.",
    "Tell your therapist, or press the button on your own page.",
    "Then the program reads no more, and all its marks are deleted at once.",
    "The transcript stays, with the marks that people made. To delete those too, take back the transcript.",
  ],
} as const satisfies ConsentWording;
