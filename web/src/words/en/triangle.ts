import { plural } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("en", count, { one, other })}`;
type Told = { readonly session: number; readonly felt: string; readonly predicted: string };

/** The empathy triangle: shown, predicted, felt, and where they part. */
export const en = {
  title: "Empathy triangle",
  lead: "What your words showed, what you predicted, and what the client felt. Three things; none is ever made into another.",
  empty: "There is no corner yet",
  emptyText:
    "At the end of a session, give your prediction and let the client answer the session check. Neither needs a recording. “Shown” comes with a transcript.",
  toSessions: "To the sessions",

  which: "Question",
  whichShown: "Shown by",
  items: {
    understood: "understood how they see things",
    "felt-with": "felt with",
    accepted: "accepted as they are",
    mattered: "worked on what mattered",
    open: "could say anything",
    useful: "useful",
  },
  indices: {
    "cue-pickup-rate": "cues picked up",
    "validating-turns": "validating turns",
    "reflections-to-questions": "reflections to each question",
    "open-question-share": "open questions, of all",
    "depth-of-disclosure": "depth of disclosure",
    "sympathy-turns": "turns with sympathy",
    "directing-turns": "directing turns",
    "judging-turns": "judging turns",
    "therapist-talk-share": "your share of the words",
  },

  chart: {
    title: "Session by session",
    shown: "Shown: coded from your words",
    ratings: "Predicted and felt, 0 to 10",
    shownScale: (index: string) => `A scale of its own: ${index}. Its height says nothing about the ratings below.`,
    noShown:
      "No coded transcript yet. This corner needs a transcript and the client's consent; the other two need neither.",
    shownPicture: (index: string, values: string) => `Shown, by session: ${index}. ${values}.`,
    ratingsPicture: (latest: string) => `Predicted and felt, by session. ${latest}`,
    at: (session: number, value: string) => `session ${session}: ${value}`,
    felt: "felt: what the client said",
    predicted: "predicted: what you expected, before you saw it",
    shownMark: "shown: from the transcript",
    between: "how far the two lie apart",
    incomplete: "one of the two is missing",
    axis: "session",
  },

  latest: {
    both: ({ session, felt, predicted }: Told) => `After session ${session}: felt ${felt}, you expected ${predicted}`,
    usual: (size: string) => `; usually within ${size}`,
    felt: (session: number, felt: string) => `After session ${session}: felt ${felt}. You gave no prediction.`,
    predicted: (session: number, predicted: string) =>
      `After session ${session}: you expected ${predicted}. The client has not answered.`,
    none: "Neither a prediction nor an answer to this question yet.",
    widening: (before: string, lately: string) =>
      `Lately the two lie further apart: ${lately} in the last three sessions, ${before} before. Worth asking about.`,
    ask: "“I had the impression that … How was it for you?”",
  },

  calibration: {
    title: "How your predictions did",
    hint: "With this client and this question. For you alone; it is never shown to the client.",
    tooFew: (sessions: number, needed: number) =>
      `Too few to say: ${n(sessions, "session has", "sessions have")} both sides, ${needed} are needed.`,
    none: "Too few to say: no session has both sides yet.",
    higher: (size: string) => `On average you expected ${size} more than was felt.`,
    lower: (size: string) => `On average you expected ${size} less than was felt.`,
    unclear: "No direction can be told: you expected more about as often as less.",
    size: (size: string) => `A prediction misses by ${size} on average, whichever way.`,
    same: (same: number, sessions: number) => `In ${same} of ${sessions} sessions it was the same number.`,
    interval: (told: {
      readonly mean: string;
      readonly low: string;
      readonly high: string;
      readonly sessions: number;
    }) =>
      `Mean of predicted minus felt ${told.mean}, 95 % interval ${told.low} to ${told.high}, ${told.sessions} sessions. It takes sessions as independent, so it is rather too narrow.`,
  },

  list: {
    title: "Each session and what it rests on",
    session: (number: number) => `Session ${number}`,
    felt: (value: string) => `felt ${value}`,
    expected: (value: string) => `you expected ${value}`,
    less: (points: string) => `felt ${points} less than you expected`,
    more: (points: string) => `felt ${points} more than you expected`,
    same: "felt just as you expected",
    noFelt: "no answer",
    noPrediction: "no prediction",
    noTranscript: "no coded transcript",
    shown: (index: string, value: string) => `${index} ${value}`,
    basis: "Basis",
    question: "Question",
    predicted: "Predicted",
    feltName: "Felt",
    gap: "Predicted minus felt",
    codings: "The codes of this session",
    toSession: "Open the session",
    none: "–",
    shownOf: "From the words, by figure",
    figure: "Figure",
    value: "Value",
  },

  literature: {
    title: "What may be said, and what may not",
    points: [
      "“Shown” is what the words expressed. It is not whether the client felt understood: in 156 real sessions of 39 pairs, ratings by observers and by clients were not significantly correlated. [1]",
      "In 106 conversations whose clients rated empathy on a published scale, codes of the words went with that rating by .05, .09 and −.16, none told apart from nothing. There was one counsellor, a chatbot. [2]",
      "How empathy is rated goes with how therapy ends: r = .28 (95 % interval .23 to .33) over 82 samples with 6,138 clients. It is a correlation; clients who are better may also rate higher. [3]",
      "Being off is usual: 62 therapists of 93 clients overestimated negative feelings and underestimated positive ones. [4]",
      "High ratings are the rule after sessions, so a small drop says more than a high number.",
    ],
    mayNot:
      "So it may not be said that a session showed empathy because the client felt it, nor that the client felt it because it was coded.",
    sourcesTitle: "Sources",
    sources: [
      "[1] CUEMPATHY, counselling sessions with ratings of empathy. arXiv 2409.02466",
      "[2] MIBOT, published conversations and ratings (ACL 2025); the correlations were computed for Attune, after EPITOME-style codes and the CARE measure",
      "[3] Elliott and others, Therapist empathy and client outcome, 2018",
      "[4] Atzil-Slonim and others, Therapists' empathic accuracy, 2019",
    ],
    unchecked: "Read in abstracts; the tables of the papers have not been checked.",
  },
} as const;
