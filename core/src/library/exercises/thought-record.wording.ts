import type { ExerciseWording } from "../../exercises/exercise.ts";

export const thoughtRecordWording = {
  exercise: "thought-record",
  language: "en",
  name: "Thought record",
  about:
    "Sometimes one thought decides how a whole evening feels. Here you write it down and look at it again, calmly.",
  steps: [
    "Choose one moment in which your mood turned. A small one is enough.",
    "Write down what happened, what you felt and what went through your mind.",
    "Come back to it later the same day and look at it from another side.",
  ],
  parts: { before: "In that moment", after: "Looking again" },
  fields: {
    situation: { label: "Situation", hint: "Where were you, and what happened? One or two sentences are enough." },
    feeling: { label: "Feeling", hint: "One word or several, as you would say it." },
    strength: { label: "How strong was the feeling?", ends: { low: "Hardly there", high: "As strong as can be" } },
    thought: { label: "Thought", hint: "What went through your mind, in your own words?" },
    belief: { label: "How true did it seem then?", ends: { low: "Not at all", high: "Completely" } },
    "speaks-for": { label: "What speaks for it" },
    "speaks-against": { label: "What speaks against it", hint: "Also what a friend might say who was there." },
    "other-view": { label: "Another way to see it", hint: "It need not be a nice one. It should be a fair one." },
    "feeling-after": { label: "Feeling afterwards" },
    "strength-after": {
      label: "How strong is the feeling now?",
      ends: { low: "Hardly there", high: "As strong as can be" },
    },
  },
} as const satisfies ExerciseWording;
