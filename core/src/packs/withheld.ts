import type { Instrument, Scale } from "../measurement/instrument.ts";

/**
 * The same facts without the questions: what a total needs to be typed in, placed in its band and compared. Rules that
 * rest on single answers go with the questions.
 */
export function withheld({ clusters: _, screen: __, ...facts }: Instrument): Instrument {
  return { ...facts, items: [], risk: [], scales: facts.scales.map(withoutItems) };
}

function withoutItems({ reversed: _, ...scale }: Scale): Scale {
  const { mayMiss, rounding, source } = scale.missing;
  return { ...scale, items: [], missing: { mayMiss, rounding, source } };
}
