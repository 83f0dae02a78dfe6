import type { ConsentWording } from "../../consent/consent-terms.ts";

export const researchWording = {
  purpose: "research",
  terms: 1,
  language: "en",
  title: "Letting your scores help research",
  whatFor: [
    "Researchers want to learn what helps people in therapy.",
    "For that they look at scores of many people side by side.",
  ],
  whatHappens: [
    "Researchers of this practice can see your scores from forms, and when you gave them.",
    "They also see what kind of help you came for, and from when to when.",
    "They do not see your name, what you wrote, or what you said.",
    "A made-up code stands in place of your name. Still, someone who knows you well might guess.",
  ],
  whatIsKept: ["Scores that were counted in a finished study can not be taken out of it again."],
  howToTakeBack: [
    "You can say no, or change your mind at any time. It makes no change to your therapy.",
    "Tell your therapist, or press the button on your own page.",
    "Then researchers no longer see your scores, and lists that were made from them here are deleted.",
  ],
} as const satisfies ConsentWording;
