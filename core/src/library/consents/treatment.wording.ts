import type { ConsentWording } from "../../consent/consent-terms.ts";

export const treatmentWording = {
  purpose: "treatment",
  terms: 1,
  language: "en",
  title: "Working together in therapy",
  whatFor: [
    "You and your therapist meet to work on what brings you here.",
    "To do that well, your therapist keeps a record of your work.",
  ],
  whatHappens: [
    "Your therapist writes down what you talk about and what you plan.",
    "The record is locked with a key of your own, on a computer of this practice.",
    "Your therapist can read it. Others in the practice can not, unless you agree to that too.",
    "You can see who has opened your record.",
  ],
  whatIsKept: [
    "Your therapist must keep the record for some years, as the law asks.",
    "This is so even when you stop. After that time it is deleted.",
  ],
  howToTakeBack: [
    "You can say no, or change your mind at any time. You do not have to say why.",
    "Tell your therapist, or press the button on your own page.",
    "Then nothing new is written, but for how the work ended and what keeps you safe.",
    "What is there already stays in the record.",
  ],
} as const satisfies ConsentWording;
