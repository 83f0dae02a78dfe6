import { TOTAL_ONLY, typedIn } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { read } from "../../measurement/sources.ts";

const PAGE = { url: "https://www.experiential-researchers.org/instruments/elliott/hat.html" } as const;

export const hat = {
  id: "hat",
  name: "Helpful Aspects of Therapy form",
  version: "1993",
  domain: "session helpfulness",
  minutes: 5,
  items: [],
  scales: [
    {
      ...typedIn,
      id: "helpfulness",
      range: { min: 1, max: 9 },
      // People mark between two steps.
      fractions: true,
      betterWhen: "higher",
    },
  ],
  total: "helpfulness",
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "The form is mostly words. The number is the client's rating of the one event that helped most, so it is high by design; read the words.",
  ],
  licence: {
    ship: "ask",
    terms: "Free to download; no licence text found. Ask R. Elliott.",
    attribution: "Helpful Aspects of Therapy form. Llewelyn; Elliott 1993.",
    evidence: [read({ ...PAGE, at: "download; no licence text" })],
  },
  source: read({ ...PAGE, at: "questions in words, and a rating from 1 to 9" }),
} as const satisfies Instrument;
