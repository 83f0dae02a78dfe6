import { choice, itemsAnswered, mayMiss } from "../../measurement/build.ts";
import { kesslerLicence } from "../../measurement/families/kessler.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { memory, projectRule } from "../../measurement/sources.ts";

const items = [
  "tired",
  "nervous",
  "so-nervous",
  "hopeless",
  "restless",
  "so-restless",
  "depressed",
  "effort",
  "so-sad",
  "worthless",
] as const;

/** The form passes over the stronger question where the milder one before it was "none of the time". */
const unlessNoneOfTheTime = (milder: (typeof items)[number]) =>
  ({ askedWhen: { items: [milder], answers: [2, 3, 4, 5], orUnanswered: true }, otherwise: 1 }) as const;

const KESSLER_2002 = "Kessler, Andrews and others 2002, Psychol Med 32:959-976";
const STATISTICS_BUREAU = memory({ work: "Australian Bureau of Statistics", at: "grouping of the K10" });

export const k10 = {
  id: "k10",
  name: "Kessler Psychological Distress Scale 10",
  version: "past 30 days (Australian form uses past 4 weeks)",
  domain: "general distress",
  recallDays: 30,
  minutes: 2,
  items: itemsAnswered(
    items,
    choice([
      { value: 1, id: "none-of-the-time" },
      { value: 2, id: "a-little-of-the-time" },
      { value: 3, id: "some-of-the-time" },
      { value: 4, id: "most-of-the-time" },
      { value: 5, id: "all-of-the-time" },
    ]),
    { "so-nervous": unlessNoneOfTheTime("nervous"), "so-restless": unlessNoneOfTheTime("restless") },
  ),
  scales: [
    {
      id: "distress",
      items,
      method: { kind: "sum" },
      range: { min: 10, max: 50 },
      betterWhen: "lower",
      missing: mayMiss(2, projectRule("two of ten items, by the mean of the others")),
      bands: [
        { from: 10, id: "low" },
        { from: 16, id: "moderate" },
        { from: 22, id: "high" },
        { from: 30, id: "very-high" },
      ],
      bandsSource: STATISTICS_BUREAU,
      cutOffs: [{ value: 22, caseWhen: "at-least", source: STATISTICS_BUREAU }],
      reliability: [
        {
          kind: "internal",
          value: 0.93,
          sample: "national sample, United States",
          source: memory({ work: KESSLER_2002 }),
        },
      ],
    },
  ],
  total: "distress",
  risk: [],
  cautions: [
    "Items 8 and 9 stand in another order or in other words on some printed forms. Until they have been compared with the original, prefer the K6.",
    "Two ways to group the totals are in use; this one is that of the Australian Bureau of Statistics.",
    "Totals of another printed form, such as the Australian one over four weeks, belong to another series.",
  ],
  licence: kesslerLicence("Kessler RC, Andrews G, et al. Psychol Med 2002;32:959-976."),
  source: memory({ work: KESSLER_2002, at: "items, answers and scoring" }),
} as const satisfies Instrument;
