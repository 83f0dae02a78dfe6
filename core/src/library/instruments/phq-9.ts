import { choice, itemsAnswered, mayMiss } from "../../measurement/build.ts";
import {
  phqFrequency,
  phqLicence,
  TWO_WEEKS_OVERLAP,
} from "../../measurement/families/patient-health-questionnaire.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { derived, memory, read } from "../../measurement/sources.ts";

const symptoms = [
  "interest",
  "mood",
  "sleep",
  "energy",
  "appetite",
  "self-worth",
  "concentration",
  "movement",
  "self-harm",
] as const;

const KROENKE_2001 = "Kroenke, Spitzer and Williams 2001, J Gen Intern Med 16:606-613";

export const phq9 = {
  id: "phq-9",
  name: "Patient Health Questionnaire-9",
  version: "English (US), 1999/2001",
  domain: "depression",
  recallDays: 14,
  minutes: 1.5,
  items: [
    ...itemsAnswered(symptoms, phqFrequency, {
      interest: { loinc: "44250-9" },
      mood: { loinc: "44255-8" },
      sleep: { loinc: "44259-0" },
      energy: { loinc: "44254-1" },
      appetite: { loinc: "44251-7" },
      "self-worth": { loinc: "44258-2" },
      concentration: { loinc: "44252-5" },
      movement: { loinc: "44253-3" },
      "self-harm": { loinc: "44260-8" },
    }),
    {
      id: "difficulty",
      number: 10,
      optional: true,
      loinc: "69722-7",
      answer: choice([
        { value: 0, id: "not-difficult", loinc: "LA6572-7" },
        { value: 1, id: "somewhat-difficult", loinc: "LA6573-5" },
        { value: 2, id: "very-difficult", loinc: "LA6575-0" },
        { value: 3, id: "extremely-difficult", loinc: "LA6574-3" },
      ]),
    },
  ],
  scales: [
    {
      id: "depression",
      items: symptoms,
      method: { kind: "sum" },
      range: { min: 0, max: 27 },
      betterWhen: "lower",
      missing: mayMiss(2, memory({ work: KROENKE_2001, at: "mean of the answered items; never for item 9 as a risk" })),
      bands: [
        { from: 0, id: "minimal" },
        { from: 5, id: "mild" },
        { from: 10, id: "moderate" },
        { from: 15, id: "moderately-severe" },
        { from: 20, id: "severe" },
      ],
      bandsSource: read({ work: KROENKE_2001, at: "severity, as public scoring pages give it" }),
      cutOffs: [
        {
          value: 10,
          caseWhen: "at-least",
          source: read({
            work: "CamCOPS documentation, phq9, citing Kroenke 2010; the case definition of NHS Talking Therapies",
            at: "sensitivity 77-88 %, specificity 88-94 %",
          }),
        },
      ],
      thresholds: [
        {
          profile: "nhs",
          points: 6,
          basis: "published",
          source: read({
            work: "Trial registration NCT05134103, on NHS Talking Therapies",
            at: "reliable change of the PHQ-9",
          }),
        },
        {
          profile: "strict",
          points: 7,
          basis: "derived",
          source: derived("1.96 · 6.1 · √(2 · (1 − .84)) = 6.76, with the 48-hour retest, rounded up"),
        },
      ],
      norms: [
        {
          group: "clinical",
          mean: 17.1,
          standardDeviation: 6.1,
          people: 41,
          sample: "major depressive disorder, primary care",
          source: memory({ work: KROENKE_2001 }),
        },
        {
          group: "nonclinical",
          mean: 3.3,
          standardDeviation: 3.8,
          people: 474,
          sample: "no depressive disorder, primary care",
          source: memory({ work: KROENKE_2001 }),
        },
        {
          group: "general",
          mean: 2.9,
          standardDeviation: 3.5,
          people: 5018,
          sample: "general population, Germany",
          source: memory({ work: "Kocalevent 2013" }),
        },
      ],
      reliability: [
        {
          kind: "retest",
          value: 0.84,
          interval: "48 hours",
          source: memory({ work: KROENKE_2001 }),
        },
        {
          kind: "internal",
          value: 0.89,
          sample: "3,000 people, primary care, United States",
          source: memory({ work: KROENKE_2001 }),
        },
        {
          kind: "internal",
          value: 0.86,
          sample: "3,000 people, obstetrics and gynaecology, United States",
          source: memory({ work: KROENKE_2001 }),
        },
      ],
      response: {
        percent: 50,
        source: read({ work: "Public scoring pages of the PHQ-9", at: "a fall of half or more" }),
      },
      remission: { beyond: 5, source: read({ work: "HEDIS measures for depression", at: "remission, below 5" }) },
      loinc: "44261-6",
    },
  ],
  total: "depression",
  risk: [
    {
      item: "self-harm",
      about: "suicide",
      grades: [
        { min: 1, max: 1, grade: "same-day" },
        { min: 2, max: 3, grade: "urgent" },
      ],
    },
  ],
  cautions: [
    TWO_WEEKS_OVERLAP,
    "Item 9 asks about passing thoughts of death and about self-harm in one question. Every answer but “not at all” calls for a conversation, whatever the total.",
  ],
  licence: phqLicence,
  loinc: "44249-1",
  source: read({
    doi: "10.1046/j.1525-1497.2001.016009606.x",
    at: "items, answers and scoring, as CamCOPS gives them",
  }),
} as const satisfies Instrument;
