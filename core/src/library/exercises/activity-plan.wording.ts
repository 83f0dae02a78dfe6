import type { ExerciseWording } from "../../exercises/exercise.ts";

export const activityPlanWording = {
  exercise: "activity-plan",
  language: "en",
  name: "Activity plan",
  about: "When mood is low, wanting often comes after doing. Here you plan one small thing and see what it gives you.",
  steps: [
    "Choose something so small that it works on a bad day as well.",
    "Fix a day and a time, and think about what could get in the way.",
    "Do it as planned, even if you do not feel like it. Then write down how it was.",
  ],
  parts: { before: "The plan", after: "How it was" },
  fields: {
    activity: { label: "What I want to do" },
    "planned-for": { label: "When" },
    "where-and-who": { label: "Where, and with whom" },
    "in-the-way": { label: "What could get in the way, and what I do then", hint: "One thing a line." },
    done: {
      label: "Did it happen?",
      options: { "as-planned": "Yes, as planned", partly: "Partly", otherwise: "Something else instead", not: "No" },
    },
    "what-i-did": { label: "What I did" },
    "got-done": { label: "Did I get something done?", ends: { low: "Not at all", high: "Very much" } },
    pleasure: { label: "How much pleasure was in it?", ends: { low: "None", high: "A great deal" } },
    noticed: { label: "What I noticed", hint: "Before, during or afterwards. Also if it did not happen." },
  },
} as const satisfies ExerciseWording;
