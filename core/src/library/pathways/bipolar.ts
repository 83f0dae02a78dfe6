import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

export const bipolar: Pathway = {
  id: "bipolar",
  name: "Bipolar disorder",
  suits: "Episodes of high and low mood, known or suspected; beside psychiatric care, never in its place.",
  start: [
    {
      about: "symptoms",
      oneOf: [{ instrument: "mood-energy-sleep", by: "form", every: "day" }],
      seenBy: "client-and-therapist",
    },
    {
      about: "highs",
      oneOf: [{ instrument: "asrm", by: "total" }],
      when: "If the practice is permitted to use it; the interview asks in any case.",
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [
    {
      about: "symptoms",
      oneOf: [{ instrument: "mood-energy-sleep", by: "form", every: "day" }],
      mind: "In the evening, with no reminder at night and nothing said about days left out.",
      seenBy: "client-and-therapist",
    },
    {
      about: "goals",
      oneOf: [{ instrument: "gbo", by: "form", every: "fourth-session", repeats: 3 }],
      mind: "Less often than elsewhere, because the chart is daily.",
      seenBy: "client-and-therapist",
    },
  ],
  everyFewSessions: [
    { about: "mood", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "highs",
      oneOf: [{ instrument: "asrm", by: "total" }],
      when: "If the practice is permitted to use it.",
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    {
      about: "highs",
      oneOf: [{ instrument: "asrm", by: "total" }],
      when: "If it was used at the start.",
      seenBy: "client-and-therapist",
    },
  ],
  cautions: [
    "A falling PHQ-9 may be recovery or the beginning of a high; read it beside the chart.",
    "The chart is this project's own and not validated. Agree in writing whom the client calls on days like those of earlier episodes.",
  ],
  source: projectRule("Suggested sets, bipolar disorder"),
};
