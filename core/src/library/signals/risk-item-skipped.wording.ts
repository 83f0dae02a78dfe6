import type { SignalWording } from "../../signals/signal-wording.ts";

export const riskItemSkippedWording: SignalWording = {
  rule: "risk-item-skipped",
  language: "en",
  therapist: {
    title: "Worth asking about: a question on safety was left open",
    says: "The client was asked about safety and did not answer. It was not counted as a no. Skipping a question is always allowed; asking it in person may be kinder than asking it again on a form.",
    toAsk: [
      "You left one question open, which is fine. May I ask it here?",
      "Was it hard to answer, or did its words not fit?",
    ],
  },
};
