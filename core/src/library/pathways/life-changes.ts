import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const lifeChanges: Pathway = {
  id: "life-changes",
  name: "Life changes",
  suits: "Separation, illness, a move, work lost or begun, becoming a parent, retiring, and other turns.",
  start: [{ about: "symptoms", oneOf: [{ instrument: "change-week", by: "form" }], seenBy: "client-and-therapist" }],
  eachSession: [
    {
      about: "symptoms",
      oneOf: [
        { instrument: "change-week", by: "form" },
        { instrument: "phq-9", by: "form" },
      ],
      seenBy: "client-and-therapist",
    },
  ],
  everyFewSessions: [
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
  ],
  atEnd: [
    { about: "symptoms", oneOf: [{ instrument: "change-week", by: "form" }], seenBy: "client-and-therapist" },
    { about: "wellbeing", oneOf: [{ instrument: "who-5", by: "form" }], seenBy: "client-and-therapist" },
  ],
  cautions: [
    "The weekly tracker is this project's own and not validated; compare it only with the client's own earlier answers.",
  ],
  source: projectRule("Suggested sets, adjustment"),
};
