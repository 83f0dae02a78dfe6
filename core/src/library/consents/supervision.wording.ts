import type { ConsentWording } from "../../consent/consent-terms.ts";

export const supervisionWording = {
  purpose: "supervision",
  terms: 1,
  language: "en",
  title: "Letting your therapist get advice",
  whatFor: [
    "Good therapists talk over their work with somebody who has more practice.",
    "This person is called a supervisor. It helps your therapist to help you.",
  ],
  whatHappens: [
    "Your therapist picks parts of your record and shares them with one supervisor, for a set time.",
    "The supervisor must keep it secret, just as your therapist must.",
    "When the time is over, they can no longer see it.",
    "You see on your own page what is shared, with whom, and until when.",
  ],
  whatIsKept: ["That it was shared, and who has looked, stays written down. You can read that list."],
  howToTakeBack: [
    "You can say no, or change your mind at any time. Your therapy goes on.",
    "Tell your therapist, or press the button on your own page.",
    "Then all sharing ends at once. What a person has read, they may still remember.",
  ],
} as const satisfies ConsentWording;
