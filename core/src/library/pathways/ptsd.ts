import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

const INDEX_EVENT = "Name the event first and keep to it; with another event the series begins anew.";

export const ptsd: Pathway = {
  id: "ptsd",
  name: "Post-traumatic stress",
  suits: "Intrusive memories, avoidance and being on guard after something terrible.",
  start: [
    {
      about: "trauma",
      oneOf: [{ instrument: "pcl-5", by: "form" }],
      mind: INDEX_EVENT,
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [
    {
      about: "symptoms",
      oneOf: [{ instrument: "pcl-5", by: "form", every: "second-session" }],
      mind: `${INDEX_EVENT} A practice that holds the form for the past week may ask it each session while memory work goes on; that is longer than the week of other pathways and is agreed with the client.`,
      seenBy: "client-and-therapist",
    },
    {
      about: "goals",
      oneOf: [{ instrument: "gbo", by: "form", every: "fourth-session", repeats: 3 }],
      mind: "Less often than elsewhere, because the PCL-5 is long.",
      seenBy: "client-and-therapist",
    },
  ],
  everyFewSessions: [
    { about: "mood", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "trauma",
      oneOf: [{ instrument: "pcl-5", by: "form" }],
      mind: `${INDEX_EVENT} The form for the past month.`,
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    {
      about: "trauma",
      oneOf: [{ instrument: "pcl-5", by: "form" }],
      mind: `${INDEX_EVENT} The form for the past month.`,
      seenBy: "client-and-therapist",
    },
  ],
  cautions: [
    "Say before the form what it asks about; nothing of it has to be answered, and never late in the evening alone.",
    "Ask whether the danger is over before work on memories begins.",
  ],
  source: projectRule("Suggested sets, PTSD"),
};
