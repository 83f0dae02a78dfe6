import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const ABRAMOWITZ_2010 = "Abramowitz, Deacon, Olatunji and others 2010";

const dimension = { ...typedIn, range: { min: 0, max: 20 }, betterWhen: "lower" } as const;

export const docs = {
  id: "docs",
  name: "Dimensional Obsessive-Compulsive Scale",
  version: "2010",
  domain: "ocd",
  recallDays: 30,
  minutes: 5,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "ocd",
      range: { min: 0, max: 80 },
      betterWhen: "lower",
      cutOffs: [
        {
          value: 18,
          caseWhen: "at-least",
          source: memory({
            work: ABRAMOWITZ_2010,
            at: "18 against people without a disorder, 21 against other anxiety",
          }),
        },
      ],
      reliability: [
        {
          kind: "internal",
          value: 0.83,
          sample: "the lowest of .83 to .96",
          source: memory({ work: ABRAMOWITZ_2010 }),
        },
      ],
    },
    { ...dimension, id: "contamination" },
    { ...dimension, id: "responsibility-for-harm" },
    { ...dimension, id: "unacceptable-thoughts" },
    { ...dimension, id: "symmetry" },
  ],
  total: "ocd",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The cut-off tells OCD from no disorder. To tell it from other anxiety, 21 was found.",
    "Many people are burdened in one dimension only; the total can then look low.",
  ],
  licence: {
    ship: "ask",
    terms:
      "© Jonathan Abramowitz. Free for most research and clinical use, unchanged; permission and a fee where somebody profits, such as in a paid app. Ask Jonathan Abramowitz, University of North Carolina.",
    attribution: `Dimensional Obsessive-Compulsive Scale, © Jonathan Abramowitz. ${ABRAMOWITZ_2010}.`,
    evidence: [read({ url: "https://docs.web.unc.edu/use-of-the-docs" })],
  },
  source: memory({ work: ABRAMOWITZ_2010, at: "four dimensions of five questions from 0 to 4" }),
} as const satisfies Instrument;
