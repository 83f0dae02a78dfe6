import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const MILLER_2002 = "Miller, Duncan and Johnson 2002";

export const srs = {
  id: "srs",
  name: "Session Rating Scale 3.0",
  version: "2002",
  domain: "alliance",
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "alliance",
      range: { min: 0, max: 40 },
      // Four lines of ten centimetres, measured to the millimetre.
      fractions: true,
      betterWhen: "higher",
      cutOffs: [{ value: 36, caseWhen: "at-most", source: memory({ work: MILLER_2002 }) }],
    },
  ],
  total: "alliance",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "A total of 36 or less is a reason to talk about the session, and says nothing about the client's state.",
  ],
  licence: {
    ship: "no",
    terms: "© 2002. Each therapist needs a licence of their own, and software a contract. Both come from the authors.",
    attribution: `Session Rating Scale 3.0, © ${MILLER_2002}.`,
    evidence: [read({ work: "CamCOPS documentation, srs", at: "licence" })],
  },
  source: memory({ work: MILLER_2002, at: "four lines of ten centimetres, added up" }),
} as const satisfies Instrument;
