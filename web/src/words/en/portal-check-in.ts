import { plural } from "../languages.tsx";

/** What a client is asked for now. */
export const en = {
  title: "Check in",
  lead: "A few questions, now and then. They help you both to see what should change.",
  openTitle: "To answer now",
  begin: "Begin",
  about: (questions: number, minutes: string) =>
    `${questions} ${plural("en", questions, { one: "question", other: "questions" })}${minutes}`,
  underAMinute: ", less than a minute",
  minutes: (count: string) => `, about ${count} min`,
  until: (when: string) => `Open until ${when}`,
  skip: "You can skip any question, stop, and go on later.",
  nothing: "There is nothing to answer now.",
  nothingText: "When your therapist asks for something, it stands here. You need not look every day.",
  names: {
    "session-check": "How the session was for you",
    "change-week": "Your week",
    "loss-week": "Your week with the loss",
    "relationship-week": "Your week together",
    "ocd-week": "Your week with the thoughts",
    "mood-energy-sleep": "Mood, energy and sleep",
    "sleep-diary": "Last night",
    "practice-log": "What you practised",
  },
  nextTitle: "When next",
  nextSession: (when: string) => `Your next session: ${when}`,
  nextText: "A short form may come before it, and six taps after it.",
  noSession: "No session is written down yet. Questions come around a session, not every day.",
  answersTitle: "What happens with your answers",
  answers: [
    "Your therapist reads them before you meet.",
    "Nobody watches them as they come in. In danger, please call and do not wait.",
    "They become part of your record. You see them too, under “How it is going”.",
    "Low or high numbers are neither good nor bad. Both help.",
  ],
} as const;
