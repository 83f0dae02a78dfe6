import { fail, ok, type Result } from "../foundation/result.ts";
import type { Scale } from "../measurement/instrument.ts";
import { caseStatusOf, changeClass, wasCase } from "./case-status.ts";
import { type ClinicalNorms, clinicalNorms, proportionalChange, standardisedChange } from "./change-size.ts";
import { checkPair, type ScorePair } from "./check-scores.ts";
import { cutOffFor, type UsedCutOff } from "./cut-off-for.ts";
import { improvementIn, pointsBetween } from "./points-between.ts";
import { thresholdFor, type UsedThreshold } from "./threshold-for.ts";
import type { Change, ChangeBasis, ChangeProfile, NoThreshold, ReliableVerdict, ScoreOutOfRange } from "./verdict.ts";

/**
 * Two scores of one scale compared: whether the change is beyond measurement error, where both stand to the cut-off, how
 * large it is, and which numbers decided. It says nothing about what brought the change about.
 *
 * @error score-out-of-range when one of the scores is no number or none that the scale can give.
 * @error no-threshold when nobody knows how much this scale wavers by itself; so for every form of this project.
 * @source 10.1037/0022-006X.59.1.12
 */
export function changeBetween(pair: ScorePair, profile: ChangeProfile): Result<Change, NoThreshold | ScoreOutOfRange> {
  const wrong = checkPair(pair);
  if (wrong !== undefined) return fail(wrong);
  const threshold = thresholdFor(pair, profile);
  if (!threshold.ok) return threshold;

  const { instrument, scale, earlier, later } = pair;
  const points = pointsBetween(earlier, later);
  const verdict = verdictOn(points, threshold.value.points, scale);
  const decided = { threshold: threshold.value, cutOff: cutOffFor(pair, profile), norms: clinicalNorms(scale) };
  return ok({
    instrument: instrument.id,
    scale: scale.id,
    earlier,
    later,
    points,
    verdict,
    ...recovery(pair, verdict, decided.cutOff),
    ...standardisedChange(pair, decided.norms),
    basis: basisOf(profile, decided),
  });
}

function verdictOn(points: number, threshold: number, scale: Scale): ReliableVerdict {
  if (Math.abs(points) < threshold) return "no-reliable-change";
  return improvementIn(points, scale) > 0 ? "reliable-improvement" : "reliable-deterioration";
}

type Recovery = Pick<Change, "caseStatus" | "reliableRecovery" | "class" | "percent" | "response" | "remission">;

/** All that needs a cut-off; nothing where none is known. */
function recovery(pair: ScorePair, verdict: ReliableVerdict, cutOff: UsedCutOff | undefined): Recovery {
  if (cutOff === undefined) return {};
  const caseStatus = caseStatusOf(pair.earlier, pair.later, cutOff);
  return {
    caseStatus,
    reliableRecovery: caseStatus === "recovered" && verdict === "reliable-improvement",
    class: changeClass(verdict, caseStatus),
    ...(wasCase(caseStatus) && proportionalChange(pair)),
  };
}

type Decided = {
  readonly threshold: UsedThreshold;
  readonly cutOff: UsedCutOff | undefined;
  readonly norms: ClinicalNorms | undefined;
};

function basisOf(profile: ChangeProfile, { threshold, cutOff, norms }: Decided): ChangeBasis {
  const rests = [
    ["threshold", threshold],
    ["cut-off", cutOff],
    ["norms", norms],
  ] as const;
  return {
    profile: profile.id,
    used: threshold.used,
    threshold: threshold.points,
    thresholdBasis: threshold.basis,
    thresholdSource: threshold.source,
    ...(cutOff && { cutOff }),
    ...(norms && {
      norms: { standardDeviation: norms.standardDeviation, sample: norms.sample, source: norms.source },
    }),
    unverified: rests.flatMap(([what, fact]) => (fact?.source.verified === false ? [what] : [])),
  };
}
