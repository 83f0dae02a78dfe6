import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const THORACIC = { work: "thoracic.org, page on the Insomnia Severity Index" } as const;

export const isi = {
  id: "isi",
  name: "Insomnia Severity Index",
  version: "1993",
  domain: "sleep",
  recallDays: 14,
  minutes: 2,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "insomnia",
      range: { min: 0, max: 28 },
      betterWhen: "lower",
      bands: [
        { from: 0, id: "none" },
        { from: 8, id: "subthreshold" },
        { from: 15, id: "moderate" },
        { from: 22, id: "severe" },
      ],
      bandsSource: memory({ work: "Morin 1993; the usual bands of the Insomnia Severity Index" }),
      cutOffs: [{ value: 15, caseWhen: "at-least", source: read(THORACIC) }],
      thresholds: [
        {
          profile: "published",
          points: 8,
          basis: "clinical-relevance",
          source: memory({ work: "Morin and others 2011", at: "more than 7 points: moderate improvement" }),
        },
      ],
    },
  ],
  total: "insomnia",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The 8 points are those that went with moderate improvement in the judgement of others, not a limit of measurement error. Six points were found as the least that matters.",
  ],
  licence: {
    ship: "no",
    terms:
      "© C. M. Morin, distributed by Mapi Research Trust; use with permission, which comes from Mapi Research Trust.",
    attribution: "Insomnia Severity Index, © C. M. Morin 1993.",
    evidence: [
      read({ url: "https://eprovide.mapi-trust.org", at: "copyright and distribution" }),
      read({ ...THORACIC, at: "use with permission" }),
      read({ work: "NINDS Common Data Elements, copyright notice" }),
    ],
  },
  source: memory({ work: "Morin 1993", at: "seven questions from 0 to 4, added up" }),
} as const satisfies Instrument;
