import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const CERIMELE_2021 = "Cerimele, Russo, Bauer and others 2021";

export const pmq9 = {
  id: "pmq-9",
  name: "Patient Mania Questionnaire-9",
  version: "2021",
  domain: "bipolar / mania",
  recallDays: 7,
  minutes: 1.5,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "mania",
      range: { min: 0, max: 27 },
      betterWhen: "lower",
      cutOffs: [{ value: 10, caseWhen: "at-least", source: memory({ work: CERIMELE_2021 }) }],
      thresholds: [
        {
          profile: "published",
          points: 3,
          basis: "clinical-relevance",
          source: memory({ work: CERIMELE_2021, at: "least difference that matters, about 3" }),
        },
      ],
    },
  ],
  total: "mania",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "A change of 3 points is about the least that matters to people; it may still be less than measurement error.",
  ],
  licence: {
    ship: "ask",
    terms:
      "Hand-out of the University of Washington AIMS Center, free to download; no licence text seen. Ask the AIMS Center.",
    attribution: `Patient Mania Questionnaire-9, University of Washington. ${CERIMELE_2021}.`,
    evidence: [
      read({ url: "https://aims.uw.edu/resource/pmq-9", at: "that the form exists there; no licence text seen" }),
      read({ work: "pcl.psychiatry.uw.edu", at: "that the form exists there; no licence text seen" }),
    ],
  },
  source: memory({ work: CERIMELE_2021, at: "nine questions from 0 to 3, added up" }),
} as const satisfies Instrument;
