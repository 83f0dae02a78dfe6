import type { ChangeProfile, MeasuredScale, OwnThreshold } from "./verdict.ts";

/**
 * What the practice decided for this scale. An entry whose points are not a number above 0 counts as none: with it, no
 * change at all would be reliable.
 */
export const ownThreshold = (
  { instrument, scale }: MeasuredScale,
  { own = [] }: ChangeProfile,
): OwnThreshold | undefined =>
  own.find(
    (each) =>
      each.instrument === instrument.id && each.scale === scale.id && Number.isFinite(each.points) && each.points > 0,
  );
