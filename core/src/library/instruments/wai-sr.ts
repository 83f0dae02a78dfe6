import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const HATCHER_2006 = "Hatcher and Gillaspy 2006";

const part = { ...typedIn, range: { min: 4, max: 20 }, betterWhen: "higher" } as const;

export const waiSr = {
  id: "wai-sr",
  name: "Working Alliance Inventory - Short Revised",
  version: "2006",
  domain: "alliance",
  minutes: 2,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "alliance",
      range: { min: 12, max: 60 },
      betterWhen: "higher",
      reliability: [
        { kind: "internal", value: 0.91, sample: "the lower of .91 and .92", source: memory({ work: HATCHER_2006 }) },
      ],
    },
    { ...part, id: "task" },
    { ...part, id: "bond" },
    { ...part, id: "goal" },
  ],
  total: "alliance",
  risk: [],
  cautions: [TOTAL_ONLY, "Type in sums. A mean from 1 to 5 times twelve gives the total, times four each part."],
  licence: {
    ship: "ask",
    terms: "© Society for Psychotherapy Research; permission, or a limited release, is needed. Ask the Society.",
    attribution: `Working Alliance Inventory - Short Revised, © Society for Psychotherapy Research. ${HATCHER_2006}, after Horvath and Greenberg 1989.`,
    evidence: [
      read({ work: "Secondary pages: legalclarity.org, sralab.org, mcgill.ca", at: "rights lie with the Society" }),
    ],
  },
  source: read({ work: "Secondary pages on the WAI-SR", at: "twelve questions from 1 to 5; three parts of four" }),
} as const satisfies Instrument;
