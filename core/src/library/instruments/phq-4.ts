import { allNeeded, itemsAnswered } from "../../measurement/build.ts";
import {
  ASKS_NOTHING_ABOUT_DEATH,
  phqFrequency,
  phqLicence,
} from "../../measurement/families/patient-health-questionnaire.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const anxiety = ["nervous", "worry-control"] as const;
const depression = ["interest", "mood"] as const;
const items = [...anxiety, ...depression] as const;

const KROENKE_2009 = "Kroenke 2009, Psychosomatics 50:613-621";
const half = {
  method: { kind: "sum" },
  range: { min: 0, max: 6 },
  betterWhen: "lower",
  missing: allNeeded(memory({ work: KROENKE_2009 })),
  bands: [],
  cutOffs: [{ value: 3, caseWhen: "at-least", source: memory({ work: KROENKE_2009, at: "3 or more on either half" }) }],
} as const;

export const phq4 = {
  id: "phq-4",
  name: "Patient Health Questionnaire-4",
  version: "GAD-2 + PHQ-2",
  domain: "distress screen",
  recallDays: 14,
  minutes: 0.5,
  items: itemsAnswered(items, phqFrequency, {
    nervous: { loinc: "69725-0" },
    "worry-control": { loinc: "68509-9" },
    interest: { loinc: "44250-9" },
    mood: { loinc: "44255-8" },
  }),
  scales: [
    {
      id: "distress",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 12 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: KROENKE_2009 })),
      bands: [
        { from: 0, id: "normal" },
        { from: 3, id: "mild" },
        { from: 6, id: "moderate" },
        { from: 9, id: "severe" },
      ],
      bandsSource: memory({ work: KROENKE_2009 }),
    },
    { id: "anxiety", items: anxiety, ...half },
    { id: "depression", items: depression, ...half },
  ],
  total: "distress",
  risk: [],
  cautions: [
    "Four questions screen for distress; they do not measure it. After 3 or more on a half, give the GAD-7 or the PHQ-9.",
    ASKS_NOTHING_ABOUT_DEATH,
  ],
  licence: phqLicence,
  source: read({ work: KROENKE_2009, at: "two items of the GAD-7 and two of the PHQ-9, as CamCOPS gives them" }),
} as const satisfies Instrument;
