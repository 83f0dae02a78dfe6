import type { SignalWording } from "../../signals/signal-wording.ts";

export const predictedFeltGapWideningWording: SignalWording = {
  rule: "predicted-felt-gap-widening",
  language: "en",
  therapist: {
    title: "Worth asking about: your guesses and the client's answers move apart",
    says: "What you expect the client to say after a session and what the client says have grown further apart. Either may be right about the session; the gap is what is worth exploring.",
    toAsk: [
      "I had a different sense of our last session than you did. Can you help me see it?",
      "What do I not yet understand about how it is for you?",
    ],
  },
};
