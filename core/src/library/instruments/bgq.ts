import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const FORM = { work: "Copy of the form, and doi 10.1371/journal.pone.0031209" } as const;

export const bgq = {
  id: "bgq",
  name: "Brief Grief Questionnaire",
  version: "2002",
  domain: "grief screen",
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "grief",
      range: { min: 0, max: 10 },
      betterWhen: "lower",
      bands: [
        { from: 0, id: "below-cut-off" },
        { from: 5, id: "subthreshold" },
        { from: 8, id: "probable-complicated-grief" },
      ],
      bandsSource: memory({ ...FORM, at: "5 was read there, 8 was not" }),
      cutOffs: [{ value: 5, caseWhen: "at-least", source: read(FORM) }],
      reliability: [{ kind: "internal", value: 0.75, sample: "915 people", source: read(FORM) }],
    },
  ],
  total: "grief",
  risk: [],
  cautions: [TOTAL_ONLY, "It is a screen: a total over the cut-off is a reason to ask more, and no diagnosis."],
  licence: {
    ship: "ask",
    terms: "© University of Pittsburgh 2002. Ask M. K. Shear or the University of Pittsburgh.",
    attribution: "Brief Grief Questionnaire, © University of Pittsburgh 2002. M. K. Shear and S. Essock.",
    evidence: [read({ ...FORM, at: "copyright line" })],
  },
  source: read({ doi: "10.1371/journal.pone.0031209", at: "five questions from 0 to 2, added up" }),
} as const satisfies Instrument;
