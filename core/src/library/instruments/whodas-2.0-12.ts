import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const WHO_PAGE = { work: "World Health Organization, WHODAS 2.0 pages (classifications, ICF)" } as const;

export const whodas12 = {
  id: "whodas-2.0-12",
  name: "WHODAS 2.0, 12 items",
  version: "2010",
  domain: "functioning",
  recallDays: 30,
  minutes: 4,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "disability",
      range: { min: 0, max: 48 },
      betterWhen: "lower",
      reliability: [
        { kind: "internal", value: 0.86, source: read(WHO_PAGE) },
        { kind: "retest", value: 0.98, source: read(WHO_PAGE) },
      ],
    },
  ],
  total: "disability",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The number kept is the simple sum with answers counted from 0 to 4. Where a form counts from 1 to 5, take 12 off. The score from 0 to 100 is another number and does not belong here.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© World Health Organization. A licence must be asked for before it goes into electronic records or is reproduced in any way. Ask the World Health Organization.",
    attribution: "WHO Disability Assessment Schedule 2.0, © World Health Organization. Üstün and others 2010.",
    evidence: [read({ ...WHO_PAGE, at: "licence request for an electronic records or data capture system" })],
  },
  source: memory({ work: "Üstün and others 2010, manual of the WHODAS 2.0", at: "simple scoring" }),
} as const satisfies Instrument;
