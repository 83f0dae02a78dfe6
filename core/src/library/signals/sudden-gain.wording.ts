import type { SignalWording } from "../../signals/signal-wording.ts";

export const suddenGainWording: SignalWording = {
  rule: "sudden-gain",
  language: "en",
  therapist: {
    title: "Worth asking about: much better from one session to the next",
    says: "The score changed a great deal between two sessions. Did anything happen then? It may have been chance, and it may have been something worth keeping.",
    toAsk: [
      "Between these two sessions your answers changed a lot. What was happening then?",
      "Did you see something differently, or do something differently?",
    ],
  },
};
