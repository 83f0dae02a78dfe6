import type { SignalWording } from "../../signals/signal-wording.ts";

export const sessionCheckStrainWording: SignalWording = {
  rule: "session-check-strain",
  language: "en",
  therapist: {
    title: "Worth asking about: the last session may have felt different",
    says: "The client rated the session lower than they usually do. Ratings are mostly high and people are polite, so a small fall can matter; asking openly often does good whatever the reason was.",
    toAsk: [
      "How was it for you last time, and was there something that did not sit well?",
      "Is there something I missed, or went past too quickly?",
      "You can tell me what you disliked; it helps us both.",
    ],
  },
};
