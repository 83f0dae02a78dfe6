import type { SignalWording } from "../../signals/signal-wording.ts";

export const missedOrBlankMeasuresWording: SignalWording = {
  rule: "missed-or-blank-measures",
  language: "en",
  therapist: {
    title: "Worth asking about: missed meetings or empty forms",
    says: "Something has kept the client from coming or from answering. It may be practical, and it may be about the work or about the two of you.",
    toAsk: [
      "What got in the way, and could we make it easier?",
      "Is the form still of use to you? What does it leave out?",
      "Is there something about our work that you would rather not have had to answer?",
    ],
  },
  client: {
    says: "You may leave any question open. If a form does not fit you, please say so; it can be changed or dropped.",
  },
};
