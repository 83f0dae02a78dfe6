import { fail, ok, type Result } from "../foundation/result.ts";
import type { Source } from "../foundation/source.ts";
import { caseStatusOf, wasCase } from "./case-status.ts";
import { changeBetween } from "./change-between.ts";
import type { ScorePair } from "./check-scores.ts";
import type { NhsDisorderMeasure } from "./nhs-disorder-measures.ts";
import { pointsBetween } from "./points-between.ts";
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

/** A measure without both an NHS cut-off and an NHS threshold cannot be one of the pair. */
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
  const without = measures.find(({ basis }) => basis.cutOff === undefined || basis.used !== nhsProfile.id);
  if (without !== undefined) return fail({ kind: "no-nhs-cut-off", instrument: without.instrument });
  return ok({ ...outcomeOf(measures), measures, source: SOURCE });
}

/** An anxiety or disorder measure that the NHS counts and that has no page of its own here, with its two totals. */
export type DisorderTotals = {
  readonly measure: NhsDisorderMeasure;
  readonly earlier: number;
  readonly later: number;
};

export type NotATotal = { readonly kind: "not-a-total"; readonly measure: string; readonly which: "earlier" | "later" };

/** The same definitions with a measure from the NHS table; its own change is then not told apart further. */
export type NhsTableOutcome = Omit<NhsOutcome, "measures"> & { readonly depression: Change };

/**
 * Recovery and reliable change over the PHQ-9 and a measure from the table of the NHS, of which only the totals are known.
 *
 * @error not-a-total for one that is below 0 or no number; how high the measure goes is not known here.
 * @error no-nhs-cut-off, no-threshold or score-out-of-range for a first measure that cannot be judged so.
 */
export function nhsOutcomeByTable(
  depression: ScorePair,
  disorder: DisorderTotals,
): Result<NhsTableOutcome, NoNhsCutOff | NoThreshold | NotATotal | ScoreOutOfRange> {
  const own = changeBetween(depression, nhsProfile);
  if (!own.ok) return own;
  const { basis, instrument } = own.value;
  if (basis.cutOff === undefined || basis.used !== nhsProfile.id) return fail({ kind: "no-nhs-cut-off", instrument });
  const wrong = checkTotals(disorder);
  if (wrong !== undefined) return fail(wrong);
  return ok({ ...outcomeOf([own.value, judgedByTable(disorder)]), depression: own.value, source: SOURCE });
}

function checkTotals(disorder: DisorderTotals): NotATotal | undefined {
  const which = (["earlier", "later"] as const).find((each) => !isTotal(disorder[each]));
  return which && { kind: "not-a-total", measure: disorder.measure.id, which };
}

const isTotal = (value: number): boolean => Number.isFinite(value) && value >= 0 && !Object.is(value, -0);

/** All scales of the table are worse when higher. */
function judgedByTable({ measure, earlier, later }: DisorderTotals): Judged {
  const points = pointsBetween(earlier, later);
  const isReliable = Math.abs(points) >= measure.reliableChange;
  const verdict = points < 0 ? "reliable-improvement" : "reliable-deterioration";
  return {
    verdict: isReliable ? verdict : "no-reliable-change",
    caseStatus: caseStatusOf(earlier, later, { value: measure.cutOff, caseWhen: "at-least", source: measure.source }),
  };
}

type Judged = Pick<Change, "verdict" | "caseStatus">;

function outcomeOf(measures: readonly Judged[]): Omit<NhsOutcome, "measures" | "source"> {
  const caseAtStart = measures.some(({ caseStatus }) => wasCase(caseStatus));
  const caseAtEnd = measures.some(({ caseStatus }) => caseStatus === "stayed-a-case" || caseStatus === "became-a-case");
  const has = (verdict: Change["verdict"]): boolean => measures.some((each) => each.verdict === verdict);
  const reliableImprovement = has("reliable-improvement") && !has("reliable-deterioration");
  const recovery = caseAtStart && !caseAtEnd;
  return {
    caseAtStart,
    caseAtEnd,
    recovery,
    reliableImprovement,
    reliableDeterioration: has("reliable-deterioration") && !has("reliable-improvement"),
    reliableRecovery: recovery && reliableImprovement,
  };
}

/** Below this many contacts there are no two scores to compare. */
const LEAST_CONTACTS = 2;

/** At least two contacts: fewer are no finished course, and its outcome is not counted. */
export const isFinishedCourse = (contacts: number): boolean => contacts >= LEAST_CONTACTS;
