import type { SignalWording } from "../../signals/signal-wording.ts";

export const safetyOnRelationshipFormWording: SignalWording = {
  rule: "safety-on-relationship-form",
  language: "en",
  therapist: {
    title: "Worth asking about, with this person alone",
    says: "Private. See this person on their own before anything else, without giving the other a reason. Ask first whether it is safe to talk now.",
    toAsk: [
      "Is this a good moment and place to talk, with nobody listening?",
      "How are things at home when you two disagree? Have you been afraid?",
      "Is there a way of reaching you that nobody else can see?",
    ],
  },
  client: {
    says: "Thank you for your answers. Your therapist reads them {seen}.",
  },
};
