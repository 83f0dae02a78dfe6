import type { SignalWording } from "../../signals/signal-wording.ts";

export const moodChartChangeWording: SignalWording = {
  rule: "mood-chart-change",
  language: "en",
  therapist: {
    title: "Worth asking about: days on the mood chart that stand out",
    says: "The client's daily chart has days at one of its ends, or two high days after short nights. Please look at it today and, if you agreed on early signs together, compare with them.",
    toAsk: [
      "What were these days like? Do you know them from earlier times?",
      "How did you sleep, and did you miss the sleep?",
      "Has anything about your medication changed?",
      "Very low days: were there thoughts of not wanting to live?",
    ],
  },
  client: {
    says: "Some days on your chart are different from your usual ones. Your therapist will see them {seen}. If you made a plan for such days together, this is a good time to look at it. If you are in danger now, please call {lines}.",
  },
};
