import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const LAMBERT_1996 = "Lambert and others 1996, manual of the OQ-45";

export const oq45 = {
  id: "oq-45",
  name: "Outcome Questionnaire-45",
  version: "1996",
  domain: "outcome",
  recallDays: 7,
  minutes: 7,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "distress",
      range: { min: 0, max: 180 },
      betterWhen: "lower",
      cutOffs: [{ value: 63, caseWhen: "at-least", source: memory({ work: LAMBERT_1996 }) }],
      thresholds: [
        {
          profile: "published",
          points: 14,
          basis: "published",
          source: memory({ work: LAMBERT_1996, at: "reliable change" }),
        },
      ],
    },
  ],
  total: "distress",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Some of its questions are about suicide, violence and substance use: look at each on the form.",
  ],
  licence: {
    ship: "no",
    terms: "Proprietary. Licences come from OQ Measures.",
    attribution: "Outcome Questionnaire-45, © OQ Measures. Lambert and others 1996.",
    evidence: [
      memory({ work: "OQ Measures", at: "proprietary" }),
      read({ work: "Abstracts of Brigham Young University and Springer", at: "structure" }),
    ],
  },
  source: memory({ work: LAMBERT_1996, at: "45 questions from 0 to 4, added up" }),
} as const satisfies Instrument;
