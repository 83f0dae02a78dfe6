import { TOTAL_ONLY, typedInMean } from "../../measurement/families/typed-in-total.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory } from "../../measurement/sources.ts";

const oneToSeven = { ...typedInMean, range: { min: 1, max: 7 } } as const;

export const seq = {
  id: "seq",
  name: "Session Evaluation Questionnaire (form 5)",
  version: "1980, form 5",
  domain: "session impact",
  minutes: 2,
  items: [],
  // Four impressions that are not to be added up. A rough or stirring session may be a good one.
  scales: [
    { ...oneToSeven, id: "depth", betterWhen: "higher" },
    { ...oneToSeven, id: "smoothness", betterWhen: "neither" },
    { ...oneToSeven, id: "positivity", betterWhen: "higher" },
    { ...oneToSeven, id: "arousal", betterWhen: "neither" },
  ],
  risk: [],
  cautions: [
    TOTAL_ONLY,
    "Each number is a mean from 1 to 7. Clients and therapists can both fill the form in: keep the two apart.",
  ],
  licence: {
    ship: "ask",
    terms: "Said to be free to use; no licence text found. Ask W. B. Stiles.",
    attribution: "Session Evaluation Questionnaire. Stiles 1980.",
    evidence: [memory({ work: "Stiles 1980", at: "the author allows free use" })],
  },
  source: memory({ work: "Stiles 1980; PMC7451393 describes another version, with 27 pairs", at: "four means" }),
} as const satisfies Instrument;
