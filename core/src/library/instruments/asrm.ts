import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const PAGE = { url: "https://mhscales.com/asrm" } as const;
const ALTMAN_1997 = "Altman, Hedeker, Peterson and Davis 1997";

export const asrm = {
  id: "asrm",
  name: "Altman Self-Rating Mania Scale",
  version: "1997",
  domain: "bipolar / mania",
  recallDays: 7,
  minutes: 1,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "mania",
      range: { min: 0, max: 20 },
      // A total with one open question takes the mean of the others, and need not be whole.
      fractions: true,
      betterWhen: "lower",
      missing: { mayMiss: 1, rounding: "none", source: read({ ...PAGE, at: "one of five; two or more: no score" }) },
      cutOffs: [
        {
          value: 6,
          caseWhen: "at-least",
          source: read({ ...PAGE, at: "probable manic or hypomanic episode: evaluate" }),
        },
      ],
      reliability: [
        { kind: "internal", value: 0.79, source: memory({ work: ALTMAN_1997 }) },
        { kind: "retest", value: 0.86, source: memory({ work: ALTMAN_1997 }) },
      ],
    },
  ],
  total: "mania",
  risk: [],
  cautions: [TOTAL_ONLY, "A total of 6 or more is a reason to assess, and no diagnosis."],
  licence: {
    ship: "ask",
    terms:
      "© E. G. Altman. Researchers, and clinicians with their own patients, may reproduce it without permission; software may not pass the wording on. Ask E. G. Altman.",
    attribution: `Altman Self-Rating Mania Scale, © E. G. Altman. ${ALTMAN_1997}.`,
    evidence: [read({ ...PAGE, at: "can be reproduced without permission by researchers and by clinicians" })],
  },
  source: read({ ...PAGE, at: "five questions from 0 to 4, added up" }),
} as const satisfies Instrument;
