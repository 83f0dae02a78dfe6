import { type Day, readDay } from "../../foundation/day.ts";
import { gad7 } from "../../library/instruments/gad-7.ts";
import { ocdWeek } from "../../library/instruments/ocd-week.ts";
import { pcl5 } from "../../library/instruments/pcl-5.ts";
import { phq9 } from "../../library/instruments/phq-9.ts";
import type { ScorePoint } from "../../measurement/course.ts";
import type { Instrument, Scale } from "../../measurement/instrument.ts";
import type { Chart } from "../chart.ts";
import { type ChartInput, progressChart } from "../progress-chart.ts";

/** A day for a test; what is no day fails the test. */
export function dayOf(text: string): Day {
  const day = readDay(text);
  if (!day.ok) throw new Error(`${text} is not a day`);
  return day.value;
}

/** A score, or nothing for a missed session. */
export type Given = number | undefined | Partial<ScorePoint>;

/** Scores session by session from 1. */
export const scored = (given: readonly Given[]): readonly ScorePoint[] =>
  given.flatMap((each, index): readonly ScorePoint[] => {
    if (each === undefined) return [];
    const point = typeof each === "number" ? { value: each } : each;
    return [{ session: index + 1, value: 0, origin: "answers", ...point }];
  });

/** Scores on days. */
export const onDays = (given: readonly (readonly [day: string, value: number])[]): readonly ScorePoint[] =>
  given.map(([day, value], index) => ({ session: index + 1, day: dayOf(day), value, origin: "answers" }));

/** The scale that stands for the whole of an instrument. */
function totalOf(instrument: Instrument): Scale {
  const scale = instrument.scales.find(({ id }) => id === instrument.total) ?? instrument.scales[0];
  if (scale === undefined) throw new Error(`${instrument.id} has no scale`);
  return scale;
}

/** A wellbeing scale from 0 to 100 on which more is better, with invented numbers. */
export const wellbeing: Instrument = {
  id: "inv-5",
  name: "Invented wellbeing index",
  version: "1",
  domain: "wellbeing",
  minutes: 1,
  items: [],
  scales: [
    {
      id: "wellbeing",
      items: [],
      method: { kind: "sum", times: 4 },
      range: { min: 0, max: 100 },
      betterWhen: "higher",
      missing: { mayMiss: 0, rounding: "none", source: { work: "made up for this test", verified: true } },
      bands: [
        { from: 0, id: "low" },
        { from: 51, id: "adequate" },
      ],
      cutOffs: [{ value: 50, caseWhen: "at-most", source: { work: "made up for this test", verified: false } }],
      thresholds: [
        {
          profile: "published",
          points: 10,
          basis: "clinical-relevance",
          source: { work: "made up for this test", verified: false },
        },
      ],
    },
  ],
  total: "wellbeing",
  risk: [],
  licence: { ship: "ask", terms: "invented", attribution: "invented", evidence: [] },
  source: { work: "made up for this test", verified: true },
};

export { gad7, ocdWeek, pcl5, phq9 };

export type Sketch = Omit<ChartInput, "course"> & { readonly scale?: Scale };

/** A therapist's chart of these scores on an instrument's whole scale. */
export function chartOf(instrument: Instrument, points: readonly ScorePoint[], { scale, ...more }: Sketch = {}): Chart {
  return progressChart({ course: { instrument, scale: scale ?? totalOf(instrument), points }, ...more });
}
