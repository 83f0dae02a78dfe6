import { TOTAL_ONLY, typedInMean } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const PAGE = { work: "psypack.com, page on the ARM-5" } as const;

export const arm5 = {
  id: "arm-5",
  name: "Agnew Relationship Measure 5",
  version: "2012",
  domain: "alliance",
  minutes: 1,
  items: [],
  scales: [{ ...typedInMean, id: "alliance", range: { min: 1, max: 7 }, betterWhen: "higher" }],
  total: "alliance",
  risk: [],
  cautions: [TOTAL_ONLY, "The number kept is the mean of the five answers, after the third was turned round."],
  licence: {
    ship: "ask",
    terms: "© the authors. Sites of clinics call it free; no licence text found. Ask W. B. Stiles or M. Barkham.",
    attribution: "Agnew Relationship Measure 5. Cahill, Stiles, Barkham and others 2012.",
    evidence: [read({ ...PAGE, at: "scoring; no licence text" })],
  },
  source: read({ ...PAGE, at: "mean of five questions from 1 to 7, the third reversed" }),
} as const satisfies Instrument;
