import type { Course, ScorePoint } from "../../measurement/course.ts";
import type { ChangeThreshold, CutOff, Norms, Scale } from "../../measurement/instrument.ts";
import { inventInstrument, sumOf } from "../../measurement/testing/invent-instrument.ts";
import type { MeasuredScale } from "../verdict.ts";

export const invented = { work: "made up for this test", verified: true };

export const threshold = (profile: ChangeThreshold["profile"], points: number): ChangeThreshold => ({
  profile,
  points,
  basis: "published",
  source: invented,
});

export const cutOff = (value: number, caseWhen: CutOff["caseWhen"], profiles?: readonly string[]): CutOff => ({
  value,
  caseWhen,
  source: invented,
  ...(profiles && { profiles }),
});

export const norms = (group: Norms["group"], mean: number, standardDeviation: number): Norms => ({
  group,
  mean,
  standardDeviation,
  sample: "invented",
  source: invented,
});

/** A scale as its instrument would give it, from 0 to 40 and better when lower unless said otherwise. */
export function measured(more: Partial<Scale> = {}, id = "invented"): MeasuredScale {
  const scale = sumOf("", { range: { min: 0, max: 40 }, ...more });
  return { instrument: inventInstrument([], { id, scales: [scale] }), scale };
}

/** What the content pack of the CORE-10 says of change. */
export const core10 = measured(
  {
    thresholds: [threshold("published", 6), threshold("strict", 7)],
    cutOffs: [cutOff(11, "at-least")],
    norms: [norms("clinical", 19.7, 7.7), norms("nonclinical", 4.7, 4.8)],
  },
  "core-10",
);

/** What the content pack of the CSI-4 says of change. */
export const csi4 = measured(
  {
    range: { min: 0, max: 21 },
    betterWhen: "higher",
    thresholds: [threshold("published", 4)],
    cutOffs: [cutOff(13.5, "below")],
  },
  "csi-4",
);

/** What the content pack of the WHO-5 says of change. */
export const who5 = measured(
  {
    range: { min: 0, max: 100 },
    betterWhen: "higher",
    thresholds: [threshold("published", 10), threshold("strict", 20)],
    cutOffs: [cutOff(50, "at-most")],
  },
  "who-5",
);

/** Scores of the sessions from the first on; a missed one is undefined. */
export const courseOf = (of: MeasuredScale, values: readonly (number | undefined)[], from = 1): Course => ({
  ...of,
  points: values.flatMap((value, at): readonly ScorePoint[] =>
    value === undefined ? [] : [{ session: from + at, value, origin: "answers" }],
  ),
});
