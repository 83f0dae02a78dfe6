import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

export const swemwbs = {
  id: "swemwbs",
  name: "Short Warwick-Edinburgh Mental Wellbeing Scale",
  version: "2009",
  domain: "wellbeing",
  recallDays: 14,
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "wellbeing",
      range: { min: 7, max: 35 },
      // Sums are converted by a table to numbers with decimals.
      fractions: true,
      betterWhen: "higher",
    },
  ],
  total: "wellbeing",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The number kept is the converted (metric) score, not the raw sum. Both go from 7 to 35, and the two do not belong in one series.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© NHS Health Scotland and the Universities of Warwick and Edinburgh. A licence is needed, which is free where nobody profits. Ask the University of Warwick.",
    attribution:
      "Short Warwick-Edinburgh Mental Wellbeing Scale, © NHS Health Scotland, University of Warwick and University of Edinburgh. Stewart-Brown and others 2009.",
    evidence: [read({ work: "CamCOPS documentation, wemwbs", at: "articles CC BY, all rights reserved on the scale" })],
  },
  source: memory({ work: "Stewart-Brown and others 2009", at: "sum of seven questions from 1 to 5, converted" }),
} as const satisfies Instrument;
