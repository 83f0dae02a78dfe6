import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const MILLER_2000 = "Miller and Duncan 2000";

export const ors = {
  id: "ors",
  name: "Outcome Rating Scale",
  version: "2000",
  domain: "outcome",
  recallDays: 7,
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "wellbeing",
      range: { min: 0, max: 40 },
      // Four lines of ten centimetres, measured to the millimetre.
      fractions: true,
      betterWhen: "higher",
      cutOffs: [{ value: 25, caseWhen: "at-most", source: memory({ work: MILLER_2000, at: "adults" }) }],
      thresholds: [
        {
          profile: "published",
          points: 5,
          basis: "published",
          source: memory({ work: MILLER_2000, at: "reliable change; 6 in later work" }),
        },
      ],
    },
  ],
  total: "wellbeing",
  risk: [],
  cautions: [TOTAL_ONLY, "Later work takes 6 points, not 5, as reliable."],
  licence: {
    ship: "no",
    terms: "© 2000. Each therapist needs a licence of their own. It comes from the authors.",
    attribution: `Outcome Rating Scale, © ${MILLER_2000}.`,
    evidence: [read({ work: "CamCOPS documentation, ors", at: "licence" })],
  },
  source: memory({ work: MILLER_2000, at: "four lines of ten centimetres, added up" }),
} as const satisfies Instrument;
