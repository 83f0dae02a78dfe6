import { projectRule } from "../../measurement/sources.ts";
import type { Pathway } from "../../pathways/pathway.ts";

const WHEN_PG_13 = "From twelve months after the loss, if the practice is permitted to use it.";

export const loss: Pathway = {
  id: "loss",
  name: "Loss and grief",
  suits: "Bereavement and other losses, recent or long past.",
  start: [
    { about: "symptoms", oneOf: [{ instrument: "loss-week", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "distress",
      oneOf: [{ instrument: "pcl-5", by: "form" }],
      when: "If the death or loss was violent, sudden or witnessed.",
      mind: "Name the event first and keep to it.",
      seenBy: "client-and-therapist",
    },
    {
      about: "grief",
      oneOf: [{ instrument: "pg-13-r", by: "total" }],
      when: WHEN_PG_13,
      seenBy: "client-and-therapist",
    },
  ],
  eachSession: [
    { about: "symptoms", oneOf: [{ instrument: "loss-week", by: "form" }], seenBy: "client-and-therapist" },
  ],
  everyFewSessions: [
    { about: "mood", oneOf: [{ instrument: "phq-9", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "grief",
      oneOf: [{ instrument: "pg-13-r", by: "total" }],
      when: WHEN_PG_13,
      seenBy: "client-and-therapist",
    },
  ],
  atEnd: [
    { about: "symptoms", oneOf: [{ instrument: "loss-week", by: "form" }], seenBy: "client-and-therapist" },
    {
      about: "grief",
      oneOf: [{ instrument: "pg-13-r", by: "total" }],
      when: WHEN_PG_13,
      seenBy: "client-and-therapist",
    },
  ],
  cautions: [
    "Grief is no illness, and it does not fall in a straight line: anniversaries and holidays raise it, and that is no setback.",
    "The weekly tracker is this project's own and not validated; it does not measure prolonged grief disorder.",
  ],
  source: projectRule("Suggested sets, loss"),
};
