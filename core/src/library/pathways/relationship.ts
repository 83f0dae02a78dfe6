import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const relationship: Pathway = {
  id: "relationship",
  name: "Relationship difficulties",
  suits: "Couples, and one person who comes alone about a relationship.",
  start: [
    {
      about: "relationship",
      oneOf: [{ instrument: "csi-4", by: "form" }],
      mind: "Each partner alone, in another room or at another time.",
      seenBy: "each-partner-privately",
    },
  ],
  eachSession: [
    {
      about: "symptoms",
      oneOf: [
        { instrument: "relationship-week", by: "form" },
        { instrument: "csi-4", by: "form" },
      ],
      mind: "The weekly check asks about safety and opens a private talk; the CSI-4 does not.",
      seenBy: "each-partner-privately",
    },
    {
      about: "session",
      oneOf: [{ instrument: "session-check", by: "form" }],
      mind: "After the session, each alone.",
      seenBy: "each-partner-privately",
    },
  ],
  everyFewSessions: [
    { about: "relationship", oneOf: [{ instrument: "csi-4", by: "form" }], seenBy: "each-partner-privately" },
  ],
  atEnd: [{ about: "relationship", oneOf: [{ instrument: "csi-4", by: "form" }], seenBy: "each-partner-privately" }],
  cautions: [
    "Never show, read out or hint at one partner's answers to the other.",
    "See each partner alone once before work together begins, and ask about fear and harm.",
    "The weekly check is this project's own and not validated; its question on safety is no screen for violence.",
  ],
  source: projectRule("Suggested sets, relationship"),
};
