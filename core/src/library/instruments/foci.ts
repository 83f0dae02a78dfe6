import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const STORCH_2007 = "Goodman 1994; Storch and others 2007";

export const foci = {
  id: "foci",
  name: "Florida Obsessive-Compulsive Inventory",
  version: "1994",
  domain: "ocd",
  recallDays: 30,
  minutes: 4,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "severity",
      range: { min: 0, max: 20 },
      betterWhen: "lower",
      cutOffs: [{ value: 8, caseWhen: "at-least", source: memory({ work: STORCH_2007, at: "severity scale" }) }],
    },
    { ...typedIn, id: "checklist", range: { min: 0, max: 20 }, betterWhen: "lower" },
  ],
  total: "severity",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Severity (five questions) and the number of symptoms on the checklist (twenty) are two numbers, which both go from 0 to 20. Severity is the one to follow.",
  ],
  licence: {
    ship: "ask",
    terms: "© W. K. Goodman. Ask W. K. Goodman.",
    attribution: `Florida Obsessive-Compulsive Inventory, © W. K. Goodman. ${STORCH_2007}.`,
    evidence: [memory({ work: STORCH_2007, at: "copyright" })],
  },
  source: memory({ work: STORCH_2007, at: "five questions from 0 to 4, and a checklist of twenty" }),
} as const satisfies Instrument;
