import type { SignalWording } from "../../signals/signal-wording.ts";

export const riskAnswerWording: SignalWording = {
  rule: "risk-answer",
  language: "en",
  therapist: {
    title: "Worth asking about: an answer that concerns safety",
    says: "The client gave an answer that should lead to a conversation. It stands below with the answer of the time before.",
    byGrade: {
      "ask-about": "Please ask about it at the next meeting.",
      "same-day": "Please look at it today, before the day ends.",
      urgent: "Please look at it as soon as you read this.",
      acute:
        "Please act now: stay with the client, do not leave them alone, and bring in emergency help as your practice has agreed.",
    },
    toAsk: [
      "What was in your mind when you gave this answer?",
      "Are there thoughts of dying or of hurting yourself now? A plan, a time, a means at hand?",
      "What has kept you safe so far, and who could be with you?",
      "Shall we look at your safety plan together?",
    ],
  },
  client: {
    says: "Thank you for telling us. One of your answers is something your therapist will want to talk about with you. Your therapist will see it {seen}; nobody watches the answers before that. If you are in danger now, or it becomes too much, please call {lines}.",
    acute:
      "Thank you for telling us. Please do not stay alone with this now. Tell somebody who is near you, and call {lines} now. Your therapist will see your answer {seen}.",
  },
};
