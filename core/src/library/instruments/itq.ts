import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const CLOITRE_2018 = "Cloitre, Shevlin, Brewin and others 2018";

const sum = { ...typedIn, range: { min: 0, max: 24 }, betterWhen: "lower" } as const;

export const itq = {
  id: "itq",
  name: "International Trauma Questionnaire",
  version: "2018",
  domain: "ptsd / complex ptsd (ICD-11)",
  recallDays: 30,
  minutes: 3,
  items: [],
  // No single number stands for the whole: the form ends in a rule.
  scales: [
    { ...sum, id: "ptsd" },
    { ...sum, id: "self-organisation" },
  ],
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The two numbers are the sums of the six questions about PTSD and of the six about disturbances in self-organisation, without the questions about impairment.",
    "Whether the picture fits PTSD or complex PTSD follows from the rule of the form, cluster by cluster and with impairment, and never from a sum.",
    "All answers are about one event, which should be written down.",
  ],
  licence: {
    ship: "ask",
    terms:
      "Called free and open to anyone interested; no licence text found. Ask the authors, at traumameasuresglobal.com.",
    attribution: `International Trauma Questionnaire. ${CLOITRE_2018}.`,
    evidence: [
      read({ work: "Summary on coconote, quoting traumameasuresglobal.com", at: "free and open; second-hand" }),
    ],
  },
  source: memory({ work: CLOITRE_2018, at: "sums of six questions from 0 to 4" }),
} as const satisfies Instrument;
