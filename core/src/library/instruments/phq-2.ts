import { allNeeded, itemsAnswered } from "../../measurement/build.ts";
import {
  ASKS_NOTHING_ABOUT_DEATH,
  phqFrequency,
  phqLicence,
} from "../../measurement/families/patient-health-questionnaire.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["interest", "mood"] as const;

const ARROLL_2010 = read({
  work: "Arroll 2010, 2,642 people",
  at: "3 or more: sensitivity 61 %, specificity 92 %; 2 or more: 86 % and 78 %",
});

export const phq2 = {
  id: "phq-2",
  name: "Patient Health Questionnaire-2",
  version: "items 1-2 of PHQ-9",
  domain: "depression screen",
  recallDays: 14,
  minutes: 0.5,
  items: itemsAnswered(items, phqFrequency, { interest: { loinc: "44250-9" }, mood: { loinc: "44255-8" } }),
  scales: [
    {
      id: "depression",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 6 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: "Kroenke 2003, Med Care 41:1284-1292" })),
      bands: [
        { from: 0, id: "negative" },
        { from: 3, id: "positive" },
      ],
      bandsSource: ARROLL_2010,
      cutOffs: [{ value: 3, caseWhen: "at-least", source: ARROLL_2010 }],
      loinc: "55758-7",
    },
  ],
  total: "depression",
  risk: [],
  cautions: [
    "Two questions screen for depression; they do not measure it. After 3 or more, give the PHQ-9.",
    ASKS_NOTHING_ABOUT_DEATH,
  ],
  licence: phqLicence,
  source: read({
    work: "Kroenke 2003, Med Care 41:1284-1292",
    at: "the first two items of the PHQ-9, as CamCOPS gives them",
  }),
} as const satisfies Instrument;
