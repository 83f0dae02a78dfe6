import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const BARRETT_LENNARD = "Barrett-Lennard 1962 and 2015";

const tenQuestions = { ...typedIn, range: { min: -30, max: 30 }, betterWhen: "higher" } as const;

export const blri = {
  id: "blri",
  name: "Barrett-Lennard Relationship Inventory (OS-40)",
  version: "1962, form with 40 questions",
  domain: "client-perceived relationship",
  minutes: 10,
  items: [],
  // Four conditions of a helping relationship that the author keeps apart, so there is no total.
  scales: [
    { ...tenQuestions, id: "level-of-regard" },
    { ...tenQuestions, id: "empathic-understanding" },
    { ...tenQuestions, id: "unconditionality" },
    { ...tenQuestions, id: "congruence" },
  ],
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Only for the form with forty questions, ten to a scale, each from -3 to +3. The longer and the shorter forms have other ranges and do not belong here.",
  ],
  licence: {
    ship: "no",
    terms: "© G. T. Barrett-Lennard and Wiley 2015. Permission comes from the publisher.",
    attribution: `Barrett-Lennard Relationship Inventory, © G. T. Barrett-Lennard. ${BARRETT_LENNARD}.`,
    evidence: [memory({ work: BARRETT_LENNARD, at: "copyright" })],
  },
  source: memory({ work: BARRETT_LENNARD, at: "four scales of ten questions from -3 to +3" }),
} as const satisfies Instrument;
