import type { Norms, Scale } from "../measurement/instrument.ts";
import type { ScorePair } from "./check-scores.ts";
import { improvementIn, pointsBetween, withoutDust } from "./points-between.ts";
import type { Change, ChangeSize } from "./verdict.ts";

const SMALL = 0.2;
const MODERATE = 0.5;
const LARGE = 0.8;

/**
 * A change in words. People are sent when they feel at their worst and drift back by themselves, so a large change
 * before and after therapy is no measure of what the therapy did.
 *
 * @param standardDeviations of a clinical sample before therapy, either way.
 * @source The reference of the project, section 3.5: below 0.2 none, from 0.2 small, from 0.5 moderate, from 0.8 large.
 */
function changeSize(standardDeviations: number): ChangeSize {
  const size = withoutDust(Math.abs(standardDeviations));
  if (size < SMALL) return "none";
  if (size < MODERATE) return "small";
  return size < LARGE ? "moderate" : "large";
}

/** A clinical sample, with how far its scores spread. */
export type ClinicalNorms = Norms & { readonly standardDeviation: number };

/** The first clinical sample of the scale whose spread is known. */
export const clinicalNorms = ({ norms = [] }: Scale): ClinicalNorms | undefined =>
  norms.find(
    (each): each is ClinicalNorms =>
      each.group === "clinical" && each.standardDeviation !== undefined && each.standardDeviation > 0,
  );

/** The change in standard deviations of a clinical sample; nothing where no such sample is known. */
export function standardisedChange(
  { scale, earlier, later }: ScorePair,
  norms: ClinicalNorms | undefined,
): Pick<Change, "standardDeviations" | "size"> {
  if (norms === undefined) return {};
  const standardDeviations = withoutDust(improvementIn(pointsBetween(earlier, later), scale) / norms.standardDeviation);
  return { standardDeviations, size: changeSize(standardDeviations) };
}

const PER_CENT = 100;

/**
 * The change in per cent of an earlier score that was a case, with response and remission where the scale defines them.
 * Whoever was not a case has nothing to respond or remit from, and small scores make large percentages: there, nothing.
 */
export function proportionalChange({
  scale,
  earlier,
  later,
}: ScorePair): Pick<Change, "percent" | "response" | "remission"> {
  const { response, remission, betterWhen } = scale;
  const remits = remission && (betterWhen === "higher" ? later > remission.beyond : later < remission.beyond);
  const percent =
    earlier > 0 ? withoutDust((PER_CENT * improvementIn(pointsBetween(earlier, later), scale)) / earlier) : undefined;
  return {
    ...(percent !== undefined && { percent }),
    ...(percent !== undefined && response && { response: percent >= response.percent }),
    ...(remits !== undefined && { remission: remits }),
  };
}
