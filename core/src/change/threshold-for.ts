import { fail, ok, type Result } from "../foundation/result.ts";
import type { Source } from "../foundation/source.ts";
import type { ChangeThreshold } from "../measurement/instrument.ts";
import { ownThreshold } from "./own-threshold.ts";
import type { ChangeBasis, ChangeProfile, MeasuredScale, NoThreshold } from "./verdict.ts";

/** How many points are more than measurement error, and which profile says so. */
export type UsedThreshold = {
  readonly used: string;
  readonly points: number;
  readonly basis: ChangeBasis["thresholdBasis"];
  readonly source: Source;
};

/**
 * Where a profile says nothing of a scale: what was published comes first; then strict, because calling a true change
 * unsure does less harm than calling noise a change; the numbers of the NHS last, because they were meant for one service.
 */
const THEN: readonly ChangeThreshold["profile"][] = ["published", "strict", "nhs"];

/**
 * The threshold that decides: the practice's own, else that of the profile, else the next best, and `used` says whose.
 *
 * @error no-threshold for a form of this project, for a scale on which neither way is better, and where none is known.
 */
export function thresholdFor(measured: MeasuredScale, profile: ChangeProfile): Result<UsedThreshold, NoThreshold> {
  const { instrument, scale } = measured;
  const refuse = (because: NoThreshold["because"]) =>
    fail<NoThreshold>({
      kind: "no-threshold",
      instrument: instrument.id,
      scale: scale.id,
      profile: profile.id,
      because,
    });
  if (instrument.licence.ship === "original") return refuse("own-form");
  if (scale.betterWhen === "neither") return refuse("no-direction");

  const own = ownThreshold(measured, profile);
  if (own !== undefined) return ok({ used: profile.id, points: own.points, basis: "practice", source: own.source });

  const chosen = [profile.id, ...THEN].map((id) => thresholdOf(measured, id)).find((found) => found !== undefined);
  if (chosen === undefined) return refuse(instrument.licence.ship === "own" ? "own-form" : "none-published");
  const { points, basis, source } = chosen;
  return ok({ used: chosen.profile, points, basis, source });
}

const thresholdOf = ({ scale }: MeasuredScale, profile: string): ChangeThreshold | undefined =>
  scale.thresholds?.find((threshold) => threshold.profile === profile);
