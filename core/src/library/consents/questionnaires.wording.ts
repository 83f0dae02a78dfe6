import type { ConsentWording } from "../../consent/consent-terms.ts";

export const questionnairesWording = {
  purpose: "questionnaires",
  terms: 1,
  language: "en",
  title: "Answering short forms",
  whatFor: [
    "Your answers show you and your therapist how things are going.",
    "They help you both to see early when something should change.",
  ],
  whatHappens: [
    "You get a link, or you answer in the room. Most forms take a minute or two.",
    "You can skip any question.",
    "Your therapist sees your answers before you meet. You see the same ones on your own page.",
    "Nobody watches the answers as they come in. In danger, please call for help and do not wait.",
  ],
  whatIsKept: ["Your answers become part of your record, and stay in it as long as the record does."],
  howToTakeBack: [
    "You can say no, or change your mind at any time. Your therapy goes on without forms.",
    "Tell your therapist, or press the button on your own page.",
    "Then no more forms come, and links that are still open are deleted.",
    "Answers that you have given stay part of your record.",
  ],
} as const satisfies ConsentWording;
