import { allNeeded, itemsAnswered } from "../../measurement/build.ts";
import { phqFrequency, phqLicence } from "../../measurement/families/patient-health-questionnaire.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["nervous", "worry-control"] as const;

const KROENKE_2007 = "Kroenke 2007, Ann Intern Med 146:317-325";
const POSITIVE = memory({ work: KROENKE_2007, at: "3 or more: sensitivity 86 %, specificity 83 %" });

export const gad2 = {
  id: "gad-2",
  name: "Generalized Anxiety Disorder 2-item",
  version: "items 1-2 of GAD-7",
  domain: "anxiety screen",
  recallDays: 14,
  minutes: 0.5,
  items: itemsAnswered(items, phqFrequency, { nervous: { loinc: "69725-0" }, "worry-control": { loinc: "68509-9" } }),
  scales: [
    {
      id: "anxiety",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 6 },
      betterWhen: "lower",
      missing: allNeeded(memory({ work: KROENKE_2007 })),
      bands: [
        { from: 0, id: "negative" },
        { from: 3, id: "positive" },
      ],
      bandsSource: POSITIVE,
      cutOffs: [{ value: 3, caseWhen: "at-least", source: POSITIVE }],
    },
  ],
  total: "anxiety",
  risk: [],
  cautions: ["Two questions screen for anxiety; they do not measure it. After 3 or more, give the GAD-7."],
  licence: phqLicence,
  source: read({ work: KROENKE_2007, at: "the first two items of the GAD-7, as CamCOPS gives them" }),
} as const satisfies Instrument;
