import type { Exercise } from "../../exercises/exercise.ts";

/** The order of columns follows the thought records of cognitive therapy; fields and words are our own. */
export const thoughtRecord = {
  id: "thought-record",
  approaches: ["cognitive-behavioural"],
  purpose: "Catches one thought in one situation, looks at what speaks for and against it, and feels again.",
  fields: [
    { id: "situation", kind: "long-text", when: "before" },
    { id: "feeling", kind: "text", when: "before" },
    { id: "strength", kind: "rating", when: "before", optional: true },
    { id: "thought", kind: "long-text", when: "before" },
    { id: "belief", kind: "rating", when: "before", optional: true },
    { id: "speaks-for", kind: "long-text", when: "after", optional: true },
    { id: "speaks-against", kind: "long-text", when: "after", optional: true },
    { id: "other-view", kind: "long-text", when: "after", optional: true },
    { id: "feeling-after", kind: "text", when: "after", optional: true },
    { id: "strength-after", kind: "rating", when: "after", optional: true },
  ],
  cautions: [
    "Not as a way of arguing with intrusive thoughts in OCD: weighing them up can become a ritual.",
    "Not for thoughts of suicide: those are spoken about, and the safety plan comes first.",
    "Practise one together first. A record that feels like being corrected does harm to the work.",
  ],
  source: {
    work: "Beck AT, Rush AJ, Shaw BF, Emery G. Cognitive Therapy of Depression. Guilford, 1979",
    at: "daily record of dysfunctional thoughts; the cautions are from general clinical knowledge",
    verified: false,
  },
} as const satisfies Exercise;
