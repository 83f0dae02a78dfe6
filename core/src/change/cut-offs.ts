import { fail, ok, type Result } from "../foundation/result.ts";
import type { Norms, Scale } from "../measurement/instrument.ts";

/** The mean of a group, and how far its scores spread. */
export type GroupScores = { readonly mean: number; readonly standardDeviation: number };

type Way = Scale["betterWhen"];

/** How far from a group's mean a score lies outside of that group. */
const OUTSIDE = 2;

/** Two standard deviations of the clinical group towards health: whoever is beyond has left that group. */
export const cutOffA = ({ mean, standardDeviation }: GroupScores, betterWhen: Way): number =>
  mean + towardsHealth(betterWhen) * OUTSIDE * standardDeviation;

/** Two standard deviations of the nonclinical group towards illness: whoever is within has joined that group. */
export const cutOffB = ({ mean, standardDeviation }: GroupScores, betterWhen: Way): number =>
  mean - towardsHealth(betterWhen) * OUTSIDE * standardDeviation;

/** Between both means, nearer to the group that spreads less: there a score belongs to either group alike. */
export const cutOffC = (clinical: GroupScores, nonclinical: GroupScores): number =>
  (nonclinical.standardDeviation * clinical.mean + clinical.standardDeviation * nonclinical.mean) /
  (nonclinical.standardDeviation + clinical.standardDeviation);

const towardsHealth = (betterWhen: Way): number => (betterWhen === "higher" ? 1 : -1);

/** A cut-off worked out from norms. */
export type DerivedCutOff = {
  readonly by: "a" | "c";
  readonly value: number;
  readonly clinical: Norms;
  /** Absent where no other group is known. */
  readonly nonclinical?: Norms;
};

/** Why no cut-off follows from the norms of a scale. */
export type NoCutOff = {
  readonly kind: "no-cut-off";
  readonly because: "no-clinical-norms" | "no-direction" | "groups-the-wrong-way-round";
};

/**
 * The cut-off between the clinical range and that of another group: c where both are known and overlap, else a. The other
 * group decides much: for the GAD-7, c is 9.7 against people without the disorder and 7.8 against the general population.
 *
 * @param against the other group; where none is named, a nonclinical one, or the general population if there is none.
 * @error no-cut-off without a clinical sample, without a direction, and where the clinical group is the healthier one.
 * @source 10.1037/0022-006X.59.1.12
 */
export function derivedCutOff(
  { norms = [], betterWhen }: Scale,
  against?: "nonclinical" | "general",
): Result<DerivedCutOff, NoCutOff> {
  const clinical = spreadOf(norms, "clinical");
  const others = against === undefined ? (["nonclinical", "general"] as const) : [against];
  const nonclinical = others.map((group) => spreadOf(norms, group)).find((found) => found !== undefined);
  if (betterWhen === "neither") return fail({ kind: "no-cut-off", because: "no-direction" });
  if (clinical === undefined) return fail({ kind: "no-cut-off", because: "no-clinical-norms" });
  if (nonclinical === undefined) return ok({ by: "a", value: cutOffA(clinical, betterWhen), clinical });

  const way = towardsHealth(betterWhen);
  if (way * (nonclinical.mean - clinical.mean) <= 0) {
    return fail({ kind: "no-cut-off", because: "groups-the-wrong-way-round" });
  }
  const overlap = way * (cutOffA(clinical, betterWhen) - cutOffB(nonclinical, betterWhen)) > 0;
  return overlap
    ? ok({ by: "c", value: cutOffC(clinical, nonclinical), clinical, nonclinical })
    : ok({ by: "a", value: cutOffA(clinical, betterWhen), clinical, nonclinical });
}

const spreadOf = (norms: readonly Norms[], group: Norms["group"]): (Norms & GroupScores) | undefined =>
  norms.find(
    (each): each is Norms & GroupScores =>
      each.group === group && each.standardDeviation !== undefined && each.standardDeviation > 0,
  );
