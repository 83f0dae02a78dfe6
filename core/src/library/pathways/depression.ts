import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const depression: Pathway = {
  id: "depression",
  name: "Depression",
  suits: "Low mood, loss of interest, exhaustion, self-reproach.",
  start: [{ about: "distress", oneOf: [{ instrument: "k6", by: "form" }], seenBy: "client-and-therapist" }],
  eachSession: [{ about: "symptoms", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" }],
  everyFewSessions: [
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
  ],
  atEnd: [
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
    { about: "distress", oneOf: [{ instrument: "k6", by: "form" }], seenBy: "client-and-therapist" },
  ],
  cautions: [
    "Ask about past mania before activating, and about thoughts of death before anything else.",
    "The weekly PHQ-9 looks back two weeks, so one form shares half of its days with the next.",
  ],
  source: projectRule("Suggested sets, depression"),
};
