import type { SignalWording } from "../../signals/signal-wording.ts";

export const notOnTrackWording: SignalWording = {
  rule: "not-on-track",
  language: "en",
  therapist: {
    title: "Worth asking about: less change than is usual by now",
    says: "The scores have not moved as they often do by this session. Ask once more before changing anything; some clients change late and then fast.",
    toAsk: [
      "Are we working on what matters most to you?",
      "What in here has helped, and what has not?",
      "Is something making it hard outside: time, money, safety, sleep, alcohol, somebody else?",
      "How do you find working with me?",
    ],
  },
};
