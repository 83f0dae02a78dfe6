import { isCase } from "../change/case-status.ts";
import { cutOffFor, type UsedCutOff } from "../change/cut-off-for.ts";
import type { ChangeBasis, ChangeProfile } from "../change/verdict.ts";
import type { Course } from "../measurement/course.ts";
import type { Range, Scale } from "../measurement/instrument.ts";
import type { ChartBand, ChartLine, SteadyRange } from "./chart.ts";
import {
  CUT_OFF,
  caseScores,
  changeName,
  orBetter,
  orWorse,
  RECOVERY,
  recoveredScores,
  spaced,
} from "./chart.wording.ts";

/** The scale's bands with both ends. Words that nobody gave are made from the band's own name. */
export function bandsOf({ bands, range }: Scale, words: Readonly<Record<string, string>>): readonly ChartBand[] {
  return bands.map(({ id, from }, index) => ({
    id,
    from,
    to: bands[index + 1]?.from ?? range.max,
    words: words[id] ?? spaced(id),
  }));
}

/** The scores that lie less than a reliable change from the first. */
export function steadyAround(first: number, threshold: number, range: Range): SteadyRange {
  return {
    from: Math.max(range.min, first - threshold),
    to: Math.min(range.max, first + threshold),
    points: threshold,
  };
}

/** Whose numbers decide, and what they are; no basis where no threshold is known. */
type Judged = { readonly profile: ChangeProfile; readonly basis: ChangeBasis | undefined };

/** Where change from the first score becomes reliable, on either side, and where recovery lies. */
export function referenceLines(course: Course, first: number, { profile, basis }: Judged): readonly ChartLine[] {
  const { scale } = course;
  const cutOff = cutOffFor(course, profile);
  const lines = [
    ...(basis === undefined ? [] : changeLines(scale, first, basis)),
    ...(cutOff === undefined ? [] : [cutOffLine(cutOff, isCase(course, first, profile) === true)]),
  ];
  // A level that no score can reach would only mislead.
  return lines.filter(({ at }) => at >= scale.range.min && at <= scale.range.max);
}

function changeLines(
  { betterWhen }: Scale,
  first: number,
  { threshold, thresholdBasis, thresholdSource }: ChangeBasis,
): readonly ChartLine[] {
  const better = betterWhen === "lower" ? first - threshold : first + threshold;
  const worse = betterWhen === "lower" ? first + threshold : first - threshold;
  const basis = thresholdBasis === "clinical-relevance" ? "clinical-relevance" : "error";
  const rests = { source: thresholdSource, verified: thresholdSource.verified };
  return [
    {
      kind: "improvement",
      at: better,
      name: changeName("improvement", basis),
      scores: orBetter(better, betterWhen),
      ...rests,
    },
    {
      kind: "deterioration",
      at: worse,
      name: changeName("deterioration", basis),
      scores: orWorse(worse, betterWhen),
      ...rests,
    },
  ];
}

/** Recovery only where there is something to recover from; for all others the line is the cut-off and no more. */
function cutOffLine(cutOff: UsedCutOff, wasCase: boolean): ChartLine {
  const { value, source } = cutOff;
  const words = wasCase
    ? { name: RECOVERY, scores: recoveredScores(cutOff) }
    : { name: CUT_OFF, scores: caseScores(cutOff) };
  return { kind: "cut-off", at: value, ...words, source, verified: source.verified };
}
