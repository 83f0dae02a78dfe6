import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const KAZLAUSKAS_2016 = "Kazlauskas, Gegieckaite, Eimontas, Zelviene and Maercker 2016";

export const adnm8 = {
  id: "adnm-8",
  name: "Adjustment Disorder New Module 8",
  version: "2016",
  domain: "adjustment",
  recallDays: 14,
  minutes: 2,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "adjustment",
      range: { min: 8, max: 32 },
      betterWhen: "lower",
      cutOffs: [{ value: 18.5, caseWhen: "at-least", source: memory({ work: KAZLAUSKAS_2016 }) }],
    },
  ],
  total: "adjustment",
  risk: [],
  cautions: [TOTAL_ONLY],
  licence: {
    ship: "ask",
    terms: "No licence found. Ask the authors, among them A. Maercker, University of Zurich.",
    attribution: `Adjustment Disorder New Module 8. ${KAZLAUSKAS_2016}.`,
    evidence: [memory({ work: KAZLAUSKAS_2016, at: "no licence text found" })],
  },
  source: memory({ work: KAZLAUSKAS_2016, at: "eight questions from 1 to 4, added up" }),
} as const satisfies Instrument;
