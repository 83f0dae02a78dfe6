import { TOTAL_ONLY, typedInMean } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const HENDRICK_1988 = "Hendrick 1988";

export const ras = {
  id: "ras",
  name: "Relationship Assessment Scale",
  version: "1988",
  domain: "relationship difficulties",
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedInMean,
      id: "satisfaction",
      range: { min: 1, max: 5 },
      betterWhen: "higher",
      cutOffs: [{ value: 3.5, caseWhen: "at-most", source: memory({ work: HENDRICK_1988 }) }],
    },
  ],
  total: "satisfaction",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The number kept is the mean of the seven answers, after the fourth and the seventh were turned round.",
    "It asks nothing about safety. Ask each partner alone.",
  ],
  licence: {
    ship: "ask",
    terms: "Copyright of the journal; the author is said to allow free use. Ask S. S. Hendrick or the publisher.",
    attribution: `Relationship Assessment Scale. ${HENDRICK_1988}.`,
    evidence: [memory({ work: HENDRICK_1988, at: "the author allows free use" })],
  },
  source: memory({ work: HENDRICK_1988, at: "mean of seven questions from 1 to 5, two of them reversed" }),
} as const satisfies Instrument;
