import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** Rests on nothing else: a treatment that has ended may still be thought about, as long as the client agrees. */
export const supervision = {
  id: "supervision",
  terms: 1,
  validForDays: 365,
  rests: [],
  deletes: ["share"],
  stops: ["sharing"],
  source: {
    work: "45 CFR Part 164 (HIPAA)",
    at: "164.508(a)(2), psychotherapy notes; 164.508(b)(5), revocation",
    verified: false,
  },
} as const satisfies ConsentTerms;
