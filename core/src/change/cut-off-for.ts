import type { CutOff } from "../measurement/instrument.ts";
import { ownThreshold } from "./own-threshold.ts";
import { thresholdFor } from "./threshold-for.ts";
import type { ChangeBasis, ChangeProfile, MeasuredScale } from "./verdict.ts";

export type UsedCutOff = NonNullable<ChangeBasis["cutOff"]>;

/**
 * The cut-off that decides: the practice's own, else that of the profile, else that of the profile whose threshold is
 * used, else the one for every profile. Undefined where none is known, and always for a form of this project.
 */
export function cutOffFor(measured: MeasuredScale, profile: ChangeProfile): UsedCutOff | undefined {
  const { instrument, scale } = measured;
  if (instrument.licence.ship === "original" || scale.betterWhen === "neither") return undefined;

  return ownCutOff(measured, profile) ?? publishedCutOff(measured, profile);
}

/** A practice gives a number alone; which side of it is a case follows from the scale. */
function ownCutOff(measured: MeasuredScale, profile: ChangeProfile): UsedCutOff | undefined {
  const { cutOff, source } = ownThreshold(measured, profile) ?? {};
  if (cutOff === undefined || source === undefined || !Number.isFinite(cutOff)) return undefined;
  return { value: cutOff, caseWhen: measured.scale.betterWhen === "higher" ? "below" : "at-least", source };
}

function publishedCutOff(measured: MeasuredScale, profile: ChangeProfile): UsedCutOff | undefined {
  const { cutOffs = [] } = measured.scale;
  const threshold = thresholdFor(measured, profile);
  const named = (id: string): CutOff | undefined => cutOffs.find(({ profiles }) => profiles?.includes(id));
  const found =
    named(profile.id) ??
    (threshold.ok ? named(threshold.value.used) : undefined) ??
    cutOffs.find(({ profiles }) => profiles === undefined);
  return found && { value: found.value, caseWhen: found.caseWhen, source: found.source };
}
