import { itemsAnswered, mayMiss, rating } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { derived, memory, projectRule, read } from "../../measurement/sources.ts";

const items = [
  "time-short",
  "overwhelmed",
  "no-tendency",
  "many-situations",
  "cannot-help",
  "under-pressure",
  "always",
  "dismiss",
  "next-task",
  "never",
  "nothing-more",
  "all-my-life",
  "notice",
  "cannot-stop",
  "all-the-time",
  "projects",
] as const;

const MEYER_1990 = "Meyer, Miller, Metzger and Borkovec 1990, Behav Res Ther 28:487-495";

export const pswq = {
  id: "pswq",
  name: "Penn State Worry Questionnaire",
  version: "16 items, 1990",
  domain: "worry / GAD",
  minutes: 3,
  items: itemsAnswered(items, rating(1, 5)),
  scales: [
    {
      id: "worry",
      items,
      reversed: ["time-short", "no-tendency", "dismiss", "never", "nothing-more"],
      method: { kind: "sum" },
      range: { min: 16, max: 80 },
      betterWhen: "lower",
      missing: mayMiss(3, projectRule("fewer than a fifth of the items; none was published")),
      bands: [
        { from: 16, id: "low" },
        { from: 40, id: "moderate" },
        { from: 60, id: "high" },
      ],
      bandsSource: memory({ work: "Convention, not a published norm" }),
      cutOffs: [
        {
          value: 45,
          caseWhen: "at-least",
          source: memory({ work: "NHS Talking Therapies manual", at: "PSWQ as the measure of generalised anxiety" }),
        },
      ],
      thresholds: [
        {
          profile: "nhs",
          points: 10,
          basis: "published",
          source: memory({ work: "NHS Talking Therapies manual", at: "reliable change of the PSWQ" }),
        },
        {
          profile: "published",
          points: 7,
          basis: "derived",
          source: derived("1.96 · 8.86 · √(2 · (1 − .93)) = 6.5, with the internal consistency, rounded up"),
        },
      ],
      norms: [
        {
          group: "clinical",
          mean: 67.66,
          standardDeviation: 8.86,
          people: 174,
          sample: "generalised anxiety disorder",
          source: memory({ work: "Molina and Borkovec 1994" }),
        },
        {
          group: "nonclinical",
          mean: 48.8,
          standardDeviation: 13.8,
          sample: "unselected students",
          source: memory({ work: MEYER_1990 }),
        },
      ],
      reliability: [
        {
          kind: "internal",
          value: 0.93,
          sample: "clinical and student samples, .86 to .95",
          source: memory({ work: MEYER_1990 }),
        },
        {
          kind: "retest",
          value: 0.92,
          interval: "8 to 10 weeks",
          sample: "students",
          source: memory({ work: MEYER_1990 }),
        },
      ],
    },
  ],
  total: "worry",
  risk: [],
  cautions: [
    "The statements ask what is typical of a person, not about the last week: give it every few weeks and expect slow change.",
    "The three bands are a convention; no published norm stands behind them.",
  ],
  licence: {
    ship: "bundle",
    terms: "Public domain, confirmed by T. D. Borkovec on 23 July 2015.",
    attribution: `Penn State Worry Questionnaire. ${MEYER_1990}. In the public domain.`,
    evidence: [
      read({
        work: "CamCOPS documentation, pswq",
        at: "in the public domain; personal communication, Thomas D. Borkovec, 23 July 2015",
      }),
    ],
  },
  source: read({ work: MEYER_1990, at: "items, answers and scoring, as CamCOPS gives them" }),
} as const satisfies Instrument;
