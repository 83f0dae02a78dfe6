import type { SignalWording } from "../../signals/signal-wording.ts";

export const earlyStrongResponseWording: SignalWording = {
  rule: "early-strong-response",
  language: "en",
  therapist: {
    title: "Worth asking about: much better early on",
    says: "The scores improved a great deal within the first sessions. Knowing what helped makes it easier to keep.",
    toAsk: [
      "What do you think has made the difference?",
      "What did you do yourself, and what would help you go on doing it?",
      "What would be the first sign of sliding back, and what then?",
    ],
  },
};
