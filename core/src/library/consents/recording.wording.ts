import type { ConsentWording } from "../../consent/consent-terms.ts";

export const recordingWording = {
  purpose: "recording",
  terms: 1,
  language: "en",
  title: "Keeping a session in writing, word for word",
  whatFor: [
    "Your therapist can look back at what was said, and learn from it.",
    "It helps to notice what went by too fast.",
  ],
  whatHappens: [
    "A session is recorded or typed, and its words are kept. This is called a transcript.",
    "It is kept apart from your record, under a key of its own.",
    "Your therapist can read it. You can ask for any part to be left out.",
    "Attune keeps no sound and no picture. If your therapist records with another tool, ask what happens to that recording.",
  ],
  whatIsKept: ["The transcript is kept until you take this back, or until its time is over."],
  howToTakeBack: [
    "You can say no, or change your mind at any time. Your therapy goes on just as well.",
    "Tell your therapist, or press the button on your own page.",
    "Then all transcripts are deleted at once, with all notes about single sentences in them.",
    "You are shown what was deleted. Your therapist's own notes of the session stay.",
  ],
} as const satisfies ConsentWording;
