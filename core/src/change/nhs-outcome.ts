import { fail, ok, type Result } from "../foundation/result.ts";
import type { Source } from "../foundation/source.ts";
import { wasCase } from "./case-status.ts";
import { changeBetween } from "./change-between.ts";
import type { ScorePair } from "./check-scores.ts";
import { nhsProfile } from "./profiles.ts";
import type { Change, NoThreshold, ScoreOutOfRange } from "./verdict.ts";

/** The outcome of a course over two measures, as NHS Talking Therapies counts it. */
export type NhsOutcome = {
  readonly caseAtStart: boolean;
  readonly caseAtEnd: boolean;
  readonly recovery: boolean;
  readonly reliableImprovement: boolean;
  readonly reliableDeterioration: boolean;
  readonly reliableRecovery: boolean;
  /** Each measure by itself. */
  readonly measures: readonly [Change, Change];
  readonly source: Source;
};

/** A measure that has no NHS cut-off cannot be one of the pair. */
export type NoNhsCutOff = { readonly kind: "no-nhs-cut-off"; readonly instrument: string };

const SOURCE: Source = {
  work: "NHS Talking Therapies manual, definitions of recovery and reliable change",
  at: "thresholds of PHQ-9 and GAD-7 were read on a page; the definitions over pairs are from memory",
  verified: false,
};

/**
 * Recovery and reliable change over a pair: the PHQ-9 with the GAD-7 or with the measure of the disorder. A case is at or
 * beyond the cut-off on either; recovery is to be a case no longer on both; improvement is reliable on at least one, with
 * no reliable deterioration on the other.
 *
 * @error no-nhs-cut-off, no-threshold or score-out-of-range for a measure that cannot be judged so.
 */
export function nhsOutcome(
  depression: ScorePair,
  disorder: ScorePair,
): Result<NhsOutcome, NoNhsCutOff | NoThreshold | ScoreOutOfRange> {
  const [one, other] = [changeBetween(depression, nhsProfile), changeBetween(disorder, nhsProfile)];
  if (!one.ok) return one;
  if (!other.ok) return other;

  const measures = [one.value, other.value] as const;
  const without = measures.find(({ basis }) => basis.cutOff === undefined);
  if (without !== undefined) return fail({ kind: "no-nhs-cut-off", instrument: without.instrument });
  const caseAtStart = measures.some(({ caseStatus }) => wasCase(caseStatus));
  const caseAtEnd = measures.some(({ caseStatus }) => caseStatus === "stayed-a-case" || caseStatus === "became-a-case");
  const has = (verdict: Change["verdict"]): boolean => measures.some((each) => each.verdict === verdict);
  const reliableImprovement = has("reliable-improvement") && !has("reliable-deterioration");
  const recovery = caseAtStart && !caseAtEnd;
  return ok({
    caseAtStart,
    caseAtEnd,
    recovery,
    reliableImprovement,
    reliableDeterioration: has("reliable-deterioration") && !has("reliable-improvement"),
    reliableRecovery: recovery && reliableImprovement,
    measures,
    source: SOURCE,
  });
}

/** At least two contacts: fewer are no finished course, and its outcome is not counted. */
export const isFinishedCourse = (contacts: number): boolean => contacts >= 2;
