import type { Exercise } from "../../exercises/exercise.ts";

/** Planning, doing and rating one activity, as in behavioural activation; fields and words are our own. */
export const activityPlan = {
  id: "activity-plan",
  approaches: ["cognitive-behavioural"],
  purpose: "Plans one small activity, does it whatever the mood says, and notices what it gave.",
  fields: [
    { id: "activity", kind: "long-text", when: "before" },
    { id: "planned-for", kind: "day-and-time", when: "before", optional: true },
    { id: "where-and-who", kind: "text", when: "before", optional: true },
    { id: "in-the-way", kind: "list", when: "before", optional: true },
    { id: "done", kind: "choice", when: "after", options: ["as-planned", "partly", "otherwise", "not"] },
    { id: "what-i-did", kind: "long-text", when: "after", optional: true },
    { id: "got-done", kind: "rating", when: "after", optional: true },
    { id: "pleasure", kind: "rating", when: "after", optional: true },
    { id: "noticed", kind: "long-text", when: "after", optional: true },
  ],
  cautions: [
    "Small enough to be done on a bad day. A plan that is too large turns into one more thing not managed.",
    "In bipolar disorder with raised mood: keep the rhythm steady rather than adding activities.",
    "What was not done is worth asking about, never a mark against anybody.",
  ],
  source: {
    work: "Martell CR, Dimidjian S, Herman-Dunn R. Behavioral Activation for Depression: A Clinician's Guide. Guilford, 2010",
    at: "activity scheduling; ratings of mastery and pleasure from 0 to 10; the cautions are from general clinical knowledge",
    verified: false,
  },
} as const satisfies Exercise;
