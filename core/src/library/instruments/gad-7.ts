import { itemsAnswered, mayMiss } from "../../measurement/build.ts";
import {
  phqFrequency,
  phqLicence,
  TWO_WEEKS_OVERLAP,
} from "../../measurement/families/patient-health-questionnaire.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, read } from "../../measurement/sources.ts";

const items = ["nervous", "worry-control", "worry-too-much", "relaxing", "restless", "irritable", "afraid"] as const;

const SPITZER_2006 = "Spitzer, Kroenke, Williams and Löwe 2006, Arch Intern Med 166:1092-1097";

export const gad7 = {
  id: "gad-7",
  name: "Generalized Anxiety Disorder 7-item scale",
  version: "English (US), 2006",
  domain: "anxiety",
  recallDays: 14,
  minutes: 1,
  items: itemsAnswered(items, phqFrequency, {
    nervous: { loinc: "69725-0" },
    "worry-control": { loinc: "68509-9" },
    "worry-too-much": { loinc: "69733-4" },
    relaxing: { loinc: "69734-2" },
    restless: { loinc: "69735-9" },
    irritable: { loinc: "69689-8" },
    afraid: { loinc: "69736-7" },
  }),
  scales: [
    {
      id: "anxiety",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 21 },
      betterWhen: "lower",
      missing: mayMiss(2, memory({ work: SPITZER_2006, at: "mean of the answered items" })),
      bands: [
        { from: 0, id: "minimal" },
        { from: 5, id: "mild" },
        { from: 10, id: "moderate" },
        { from: 15, id: "severe" },
      ],
      bandsSource: read({ work: SPITZER_2006, at: "severity, as public scoring pages give it" }),
      cutOffs: [
        {
          value: 8,
          caseWhen: "at-least",
          source: read({ work: "NHS Talking Therapies", at: "case definition of the GAD-7" }),
        },
        {
          value: 10,
          caseWhen: "at-least",
          profiles: ["published"],
          source: read({ work: SPITZER_2006, at: "sensitivity 89 %, specificity 82 % for generalised anxiety" }),
        },
      ],
      thresholds: [
        {
          profile: "nhs",
          points: 4,
          basis: "published",
          source: read({
            work: "Trial registration NCT05134103, on NHS Talking Therapies",
            at: "reliable change of the GAD-7",
          }),
        },
        {
          profile: "strict",
          points: 6,
          basis: "published",
          source: read({ work: "Bischoff 2020", at: "5.59 points, with r = .87 over 14 to 28 days, rounded up" }),
        },
      ],
      norms: [
        {
          group: "clinical",
          mean: 14.4,
          standardDeviation: 4.7,
          people: 73,
          sample: "generalised anxiety disorder, primary care",
          source: memory({ work: SPITZER_2006 }),
        },
        {
          group: "nonclinical",
          mean: 4.9,
          standardDeviation: 4.8,
          people: 892,
          sample: "no generalised anxiety disorder, primary care",
          source: memory({ work: SPITZER_2006 }),
        },
        {
          group: "general",
          mean: 2.95,
          standardDeviation: 3.41,
          people: 5030,
          sample: "general population, Germany",
          source: memory({ work: "Löwe 2008" }),
        },
        { group: "clinical", mean: 10.57, sample: "clinical sample", source: read({ work: "Bischoff 2020" }) },
        { group: "general", mean: 4.14, sample: "community sample", source: read({ work: "Bischoff 2020" }) },
      ],
      reliability: [
        {
          kind: "retest",
          value: 0.87,
          interval: "14 to 28 days",
          sample: "110 people",
          source: read({ work: "Bischoff 2020" }),
        },
        { kind: "retest", value: 0.83, interval: "1 week", source: memory({ work: SPITZER_2006 }) },
        {
          kind: "internal",
          value: 0.92,
          sample: "2,740 people, primary care, United States",
          source: memory({ work: SPITZER_2006 }),
        },
      ],
      loinc: "70274-6",
    },
  ],
  total: "anxiety",
  risk: [],
  cautions: [TWO_WEEKS_OVERLAP],
  licence: phqLicence,
  loinc: "69737-5",
  source: read({ work: SPITZER_2006, at: "items, answers and scoring, as CamCOPS gives them" }),
} as const satisfies Instrument;
