import { choice, itemsAnswered, mayMiss } from "../../measurement/build.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, projectRule, read } from "../../measurement/sources.ts";

const intrusion = ["memories", "dreams", "reliving", "upset-by-reminders", "physical-reactions"] as const;
const avoidance = ["avoiding-thoughts", "avoiding-reminders"] as const;
const mood = [
  "memory-gaps",
  "negative-beliefs",
  "blame",
  "negative-feelings",
  "interest",
  "distance",
  "positive-feelings",
] as const;
const arousal = ["anger", "risk-taking", "on-guard", "startle", "concentration", "sleep"] as const;
const items = [...intrusion, ...avoidance, ...mood, ...arousal] as const;

const MARX_2022 = "Marx 2022, sample of 198 male veterans";
const PROVISIONAL_CUT = read({ work: "Public scoring pages of the PCL-5", at: "provisional cut, 31 to 33" });

const cluster = { method: { kind: "sum" }, betterWhen: "lower", bands: [] } as const;
const oneInFive = projectRule("up to a fifth of the items of a cluster; no official rule");

export const pcl5 = {
  id: "pcl-5",
  name: "PTSD Checklist for DSM-5",
  version: "standard past-month form, 2013",
  domain: "ptsd",
  recallDays: 30,
  minutes: 5,
  items: itemsAnswered(
    items,
    choice([
      { value: 0, id: "not-at-all" },
      { value: 1, id: "a-little-bit" },
      { value: 2, id: "moderately" },
      { value: 3, id: "quite-a-bit" },
      { value: 4, id: "extremely" },
    ]),
  ),
  scales: [
    {
      id: "ptsd",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 80 },
      betterWhen: "lower",
      missing: {
        ...mayMiss(4, projectRule("up to a fifth of the items, at most one of them in cluster C; no official rule")),
        within: [{ name: "C", items: avoidance, mayMiss: 1 }],
      },
      bands: [
        { from: 0, id: "below" },
        { from: 31, id: "above" },
      ],
      bandsSource: PROVISIONAL_CUT,
      cutOffs: [
        { value: 33, caseWhen: "at-least", source: PROVISIONAL_CUT },
        {
          value: 32,
          caseWhen: "at-least",
          profiles: ["nhs"],
          source: memory({ work: "NHS Talking Therapies manual", at: "PCL-5 as the measure of PTSD" }),
        },
      ],
      thresholds: [
        {
          profile: "nhs",
          points: 10,
          basis: "published",
          source: memory({ work: "NHS Talking Therapies manual", at: "reliable change of the PCL-5" }),
        },
        { profile: "strict", points: 15, basis: "published", source: read({ work: MARX_2022, at: "reliable change" }) },
      ],
      norms: [
        {
          group: "nonclinical",
          mean: 15.42,
          standardDeviation: 14.72,
          people: 278,
          sample: "students who had been through trauma",
          source: memory({ work: "Blevins 2015, J Trauma Stress 28:489-498" }),
        },
      ],
      reliability: [
        {
          kind: "retest",
          value: 0.82,
          interval: "1 week",
          source: memory({ work: "Blevins 2015, J Trauma Stress 28:489-498" }),
        },
        { kind: "retest", value: 0.84, interval: "31 days", source: memory({ work: "Bovin 2016" }) },
        {
          kind: "retest",
          value: 0.79,
          sample: "primary care; the lowest of .79 to .94",
          source: read({ work: "Blanchard 2023" }),
        },
        {
          kind: "internal",
          value: 0.94,
          sample: "students who had been through trauma",
          source: memory({ work: "Blevins 2015, J Trauma Stress 28:489-498" }),
        },
        { kind: "internal", value: 0.96, sample: "veterans", source: memory({ work: "Bovin 2016" }) },
      ],
      loinc: "101698-9",
    },
    { id: "intrusion", items: intrusion, range: { min: 0, max: 20 }, missing: mayMiss(1, oneInFive), ...cluster },
    { id: "avoidance", items: avoidance, range: { min: 0, max: 8 }, missing: mayMiss(0, oneInFive), ...cluster },
    { id: "mood", items: mood, range: { min: 0, max: 28 }, missing: mayMiss(1, oneInFive), ...cluster },
    { id: "arousal", items: arousal, range: { min: 0, max: 24 }, missing: mayMiss(1, oneInFive), ...cluster },
  ],
  total: "ptsd",
  risk: [{ item: "risk-taking", about: "safety", grades: [{ min: 3, max: 4, grade: "ask-about" }] }],
  clusters: {
    id: "provisional-ptsd",
    endorsedFrom: 2,
    clusters: [
      { name: "B", items: intrusion, need: 1 },
      { name: "C", items: avoidance, need: 1 },
      { name: "D", items: mood, need: 2 },
      { name: "E", items: arousal, need: 2 },
    ],
    source: read({ work: "Public scoring pages of the PCL-5", at: "provisional rule by DSM-5 clusters" }),
  },
  cautions: [
    "All answers are about one event, which should be written down. Scores about different events are not one series.",
    "There are no official severity bands. The provisional cut is 31 to 33; in one sample of psychiatric outpatients it was 45.",
    "A provisional result needs an interview: an event that counts, more than a month, and what it costs the person.",
    "The number of points that counts as reliable differs between studies: 15 and 18 in two samples of veterans. Five points or fewer are likely not reliable.",
    "In the study behind the strict profile, a last score of 28 or less went with clinically significant change.",
    "The form asks about the past month. Given more often, its answers overlap; a past-week form exists for that.",
  ],
  licence: {
    ship: "bundle",
    terms: "Not copyrighted, in the public domain: made by staff of the VA National Center for PTSD.",
    attribution:
      "Weathers FW, Litz BT, Keane TM, Palmieri PA, Marx BP, Schnurr PP. The PTSD Checklist for DSM-5 (PCL-5). Scale available from the National Center for PTSD at www.ptsd.va.gov.",
    evidence: [
      read({ work: "calculate.qxmd.com, page on the PCL-5", at: "not copyrighted" }),
      read({ url: "https://mhscales.com/pcl5", at: "in the public domain and not copyrighted" }),
      read({ work: "CamCOPS documentation, pcl5", at: "work of the US Government" }),
    ],
  },
  loinc: "101697-1",
  source: read({
    work: "Weathers 2013, National Center for PTSD, www.ptsd.va.gov",
    at: "items, answers and scoring, as CamCOPS gives them",
  }),
} as const satisfies Instrument;
