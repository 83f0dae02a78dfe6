import type { SignalWording } from "../../signals/signal-wording.ts";

export const readyToDiscussEndingWording: SignalWording = {
  rule: "ready-to-discuss-ending",
  language: "en",
  therapist: {
    title: "Worth asking about: ending, or meeting less often",
    says: "Three scores in a row are in the healthy range and the improvement is reliable. The client may be wondering about it too.",
    toAsk: [
      "Looking at your goals, what is reached and what is still open?",
      "How would it be to meet less often for a while?",
      "What should we still do before we stop, and what would bring you back?",
    ],
  },
};
