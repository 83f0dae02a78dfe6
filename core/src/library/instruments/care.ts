import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const MERCER_2004 = "Mercer, Maxwell, Heaney and Watt 2004";
const PAGES = { work: "studylib.net, copy of the form; emerge.ucsd.edu, entry on CARE" } as const;

export const care = {
  id: "care",
  name: "Consultation and Relational Empathy Measure",
  version: "2004",
  domain: "client-perceived empathy",
  minutes: 2,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "empathy",
      range: { min: 10, max: 50 },
      // Answers that do not apply take the mean of the others, so a total need not be whole.
      fractions: true,
      betterWhen: "higher",
      missing: {
        mayMiss: 2,
        rounding: "none",
        source: read({ ...PAGES, at: "up to two open or not applicable: mean of the rest; more: no score" }),
      },
      norms: [
        {
          group: "nonclinical",
          mean: 45.9,
          people: 774,
          sample: "consultations with primary-care nurses; 48 % gave the highest total there is",
          source: read(PAGES),
        },
      ],
      reliability: [
        {
          kind: "internal",
          value: 0.93,
          sample: "general practice; .97 with nurses",
          source: memory({ work: MERCER_2004 }),
        },
      ],
    },
  ],
  total: "empathy",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Nearly half of all people give the highest total, so a high one says little, and there is no room to see it rise.",
    "It was made for medical consultations, not for a course of psychotherapy.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© Stewart W. Mercer 2004. Said to be free for clinicians after registration; no permission to pass it on was seen. Ask S. W. Mercer.",
    attribution: `CARE Measure, © Stewart W. Mercer 2004. ${MERCER_2004}.`,
    evidence: [
      read({ ...PAGES, at: "copyright line" }),
      memory({ work: "Web page of the CARE Measure", at: "free for clinicians after registration" }),
    ],
  },
  source: read({ ...PAGES, at: "ten questions from 1 to 5, added up" }),
} as const satisfies Instrument;
