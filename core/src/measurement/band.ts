import type { Band, Scale } from "./instrument.ts";

/** The band that a score of the scale belongs to; undefined where the scale has none or the score lies below all. */
export const bandOf = ({ bands }: Pick<Scale, "bands">, value: number): Band | undefined =>
  bands.findLast(({ from }) => value >= from);
