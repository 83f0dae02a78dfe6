import { allNeeded } from "../build.ts";
import type { Scale } from "../instrument.ts";

/** What a scale has in common with every other one of which only the total is typed in. */
export const typedIn = {
  items: [],
  method: { kind: "sum" },
  missing: allNeeded({ work: "The form itself", at: "added up where it was filled in", verified: true }),
  bands: [],
} as const satisfies Partial<Scale>;

/** The same, for a form that is scored by the mean of its questions. */
export const typedInMean = { ...typedIn, method: { kind: "mean" }, fractions: true } as const satisfies Partial<Scale>;

/** The first caution of every such form. */
export const TOTAL_ONLY =
  "Only the number is kept here. No single answer is seen, so none can raise a signal: read the form itself.";
