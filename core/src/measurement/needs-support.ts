import type { RiskFact } from "./score.ts";

/**
 * Whether whoever gave this answer is told at once whom they can turn to.
 *
 * Safety at home is left out: whoever looks over a shoulder must not learn from the page what was said.
 */
export const needsSupport = (fact: RiskFact): boolean => fact.kind === "answered" && fact.about !== "safety";
