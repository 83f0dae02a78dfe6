import type { SignalWording } from "../../signals/signal-wording.ts";

export const reliableDeteriorationWording: SignalWording = {
  rule: "reliable-deterioration",
  language: "en",
  therapist: {
    title: "Worth asking about: worse than at the start",
    says: "The latest score is worse than the first one by more than the questionnaire's own unsteadiness. Open risk first; then what has happened, and whether the work still fits.",
    toAsk: [
      "Your answers are harder than at the start. Does that match how it has been?",
      "What has happened since, in your life and in here?",
      "Is what we do helping, and what would you change?",
    ],
  },
  client: {
    says: "Your answers are {direction} than at the start. That happens, also in the middle of work that helps. Your therapist will ask you how it has been.",
  },
};
