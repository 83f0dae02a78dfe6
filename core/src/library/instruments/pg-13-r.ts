import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const PROTOCOL = { url: "https://www.phenxtoolkit.org/protocols/view/871201" } as const;
const ARTICLE = { work: "Prigerson, Boelen, Xu, Smith and Maciejewski 2021, World Psychiatry" } as const;

export const pg13R = {
  id: "pg-13-r",
  name: "Prolonged Grief-13-Revised",
  version: "2021",
  domain: "grief",
  minutes: 3,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "grief",
      range: { min: 10, max: 50 },
      betterWhen: "lower",
      cutOffs: [
        { value: 30, caseWhen: "at-least", source: read({ ...ARTICLE, at: "one part of the rule; see the cautions" }) },
      ],
      reliability: [
        { kind: "internal", value: 0.83, sample: "Yale, 270 people", source: read(ARTICLE) },
        { kind: "internal", value: 0.9, sample: "Utrecht, 163 people", source: read(ARTICLE) },
        { kind: "internal", value: 0.93, sample: "Oxford, 239 people", source: read(ARTICLE) },
      ],
    },
  ],
  total: "grief",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The total is that of questions 3 to 12 alone.",
    "30 or more is only one part of the rule: at least twelve months must have passed since the death, and the grief must get in the way of life. In the first year the total says nothing about a disorder.",
  ],
  licence: {
    ship: "ask",
    terms:
      "Printed in the PhenX Toolkit (“Available”) and in World Psychiatry; no permission to pass it on was seen. Ask H. G. Prigerson, Weill Cornell.",
    attribution: "Prolonged Grief-13-Revised. Prigerson, Boelen, Xu, Smith and Maciejewski 2021.",
    evidence: [read({ ...PROTOCOL, at: "availability; no licence stated" })],
  },
  source: read({
    ...PROTOCOL,
    at: "ten questions from 1 to 5, added up; one each on the loss, its date and impairment",
  }),
} as const satisfies Instrument;
