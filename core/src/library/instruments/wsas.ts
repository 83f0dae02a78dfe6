import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const PAGE = { work: "CamCOPS documentation, wsas, citing Mundt, Marks, Shear and Greist 2002" } as const;

export const wsas = {
  id: "wsas",
  name: "Work and Social Adjustment Scale",
  version: "2002",
  domain: "functioning",
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "impairment",
      range: { min: 0, max: 40 },
      // The first question may not apply; a total made up from the other four need not be whole.
      fractions: true,
      betterWhen: "lower",
      bands: [
        { from: 0, id: "subclinical" },
        { from: 10, id: "significant" },
        // Over 20: of five questions, or of four made up to five, the next total there is.
        { from: 21, id: "moderately-severe" },
      ],
      bandsSource: read({ ...PAGE, at: "under 10, 10 to 20, over 20" }),
      cutOffs: [{ value: 10, caseWhen: "at-least", source: read(PAGE) }],
      thresholds: [
        {
          profile: "published",
          points: 8,
          basis: "published",
          source: memory({ work: "Zahra and others 2014", at: "reliable change" }),
        },
      ],
      reliability: [
        { kind: "internal", value: 0.7, sample: "the lowest of .70 to .94", source: read(PAGE) },
        { kind: "retest", value: 0.73, source: read(PAGE) },
      ],
    },
  ],
  total: "impairment",
  risk: [],
  cautions: [TOTAL_ONLY, "Whether the question about work was answered should stay the same along a series."],
  licence: {
    ship: "ask",
    terms: "© Isaac M. Marks. Ask I. M. Marks.",
    attribution: "Work and Social Adjustment Scale, © Isaac M. Marks. Mundt, Marks, Shear and Greist 2002.",
    evidence: [read({ work: "CamCOPS documentation, wsas", at: "copyright; entry of answers alone is offered there" })],
  },
  source: read({ ...PAGE, at: "five questions from 0 to 8, added up" }),
} as const satisfies Instrument;
