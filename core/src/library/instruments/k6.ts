import { choice, itemsAnswered, mayMiss } from "../../measurement/build.ts";
import { kesslerLicence } from "../../measurement/families/kessler.ts";
import type { Instrument } from "../../measurement/instrument.ts";
import { derived, memory, projectRule } from "../../measurement/sources.ts";

const items = ["nervous", "hopeless", "restless", "depressed", "effort", "worthless"] as const;

const KESSLER_2003 = "Kessler 2003, Arch Gen Psychiatry 60:184-189";

export const k6 = {
  id: "k6",
  name: "Kessler Psychological Distress Scale 6",
  version: "self-administered, past 30 days",
  domain: "general distress",
  recallDays: 30,
  minutes: 1,
  items: itemsAnswered(
    items,
    choice([
      { value: 0, id: "none-of-the-time" },
      { value: 1, id: "a-little-of-the-time" },
      { value: 2, id: "some-of-the-time" },
      { value: 3, id: "most-of-the-time" },
      { value: 4, id: "all-of-the-time" },
    ]),
  ),
  scales: [
    {
      id: "distress",
      items,
      method: { kind: "sum" },
      range: { min: 0, max: 24 },
      betterWhen: "lower",
      missing: mayMiss(1, projectRule("one of six items, by the mean of the others")),
      bands: [
        { from: 0, id: "low" },
        { from: 5, id: "moderate" },
        { from: 13, id: "high" },
      ],
      bandsSource: memory({ work: KESSLER_2003 }),
      cutOffs: [{ value: 13, caseWhen: "at-least", source: memory({ work: KESSLER_2003 }) }],
      thresholds: [
        {
          profile: "published",
          points: 5,
          basis: "derived",
          source: derived("1.96 · 4.5 · √(2 · (1 − .89)) = 4.14, rounded up; the standard deviation is assumed"),
        },
      ],
      reliability: [
        {
          kind: "internal",
          value: 0.89,
          sample: "national sample, United States",
          source: memory({ work: KESSLER_2003 }),
        },
      ],
    },
  ],
  total: "distress",
  risk: [{ item: "hopeless", about: "hopelessness", grades: [{ min: 4, max: 4, grade: "ask-about" }] }],
  cautions: [
    "Printed forms may number the answers from 1 for all of the time to 5 for none. Here none of the time is 0 and all of the time is 4.",
    "The points that count as a reliable change rest on an assumed standard deviation: take them as a weak guide.",
  ],
  licence: kesslerLicence("Kessler RC, et al. Arch Gen Psychiatry 2003;60:184-189."),
  source: memory({ work: KESSLER_2003, at: "items, answers and scoring" }),
} as const satisfies Instrument;
