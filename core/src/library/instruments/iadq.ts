import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const SHEVLIN_2020 = "Shevlin, Hyland, Ben-Ezra and others 2020";

export const iadq = {
  id: "iadq",
  name: "International Adjustment Disorder Questionnaire",
  version: "2020",
  domain: "adjustment",
  recallDays: 30,
  minutes: 3,
  items: [],
  // The form ends in a rule; the sum is there to follow over time, and stands for nothing else.
  scales: [{ ...typedIn, id: "symptoms", range: { min: 0, max: 24 }, betterWhen: "lower" }],
  total: "symptoms",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The number is the sum of the six questions about preoccupation and failure to adapt, without the list of stressors and the questions about impairment.",
    "The authors say that the form is not for clinical assessment until it has been validated with interviews.",
  ],
  licence: {
    ship: "ask",
    terms:
      "Offered free by the authors of the International Trauma Questionnaire; no licence text found. Ask the authors.",
    attribution: `International Adjustment Disorder Questionnaire. ${SHEVLIN_2020}.`,
    evidence: [read({ work: "pure.ulster.ac.uk, abstract", at: "not for clinical assessment until validated" })],
  },
  source: memory({ work: SHEVLIN_2020, at: "sum of six questions from 0 to 4" }),
} as const satisfies Instrument;
