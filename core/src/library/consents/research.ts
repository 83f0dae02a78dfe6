import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** Rests on nothing else, so that treatment can never hang on it. */
export const research = {
  id: "research",
  terms: 1,
  validForDays: 365,
  rests: [],
  deletes: ["research-row"],
  stops: ["research-export"],
  source: {
    work: "45 CFR Part 164 (HIPAA)",
    at: "164.508(b)(4), conditioning; 164.508(b)(5), revocation",
    verified: false,
  },
} as const satisfies ConsentTerms;
