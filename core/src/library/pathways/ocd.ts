import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const ocd: Pathway = {
  id: "ocd",
  name: "Obsessions and compulsions",
  suits: "Intrusive thoughts, rituals, checking, washing, ordering, mental rituals.",
  start: [
    { about: "symptoms", oneOf: [{ instrument: "ocd-week", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "obsessions",
      oneOf: [{ instrument: "docs", by: "total" }],
      when: "If the practice is permitted to use it.",
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [{ about: "symptoms", oneOf: [{ instrument: "ocd-week", by: "form" }], seenBy: "client-and-therapist" }],
  everyFewSessions: [
    {
      about: "obsessions",
      oneOf: [
        { instrument: "docs", by: "total" },
        { instrument: "oci-r", by: "total" },
      ],
      when: "If the practice is permitted to use it; the same one throughout.",
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    { about: "symptoms", oneOf: [{ instrument: "ocd-week", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "obsessions",
      oneOf: [
        { instrument: "docs", by: "total" },
        { instrument: "oci-r", by: "total" },
      ],
      when: "If it was used at the start.",
      seenBy: "client-and-therapist",
    },
  ],
  cautions: [
    "Answering again and again, or asking whether a score is normal, can be a ritual; one form a week is enough.",
    "The weekly tracker is this project's own and not validated.",
  ],
  source: projectRule("Suggested sets, OCD"),
};
