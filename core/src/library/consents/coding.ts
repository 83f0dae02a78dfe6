import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** What people coded rests on the transcript alone, and stays with it. */
export const coding = {
  id: "coding",
  terms: 1,
  validForDays: 365,
  rests: ["recording"],
  deletes: ["model-coding"],
  stops: ["automatic-coding"],
  source: {
    work: "General Data Protection Regulation (EU) 2016/679",
    at: "Article 7(3); Article 9(2)(a); Article 22",
    verified: false,
  },
} as const satisfies ConsentTerms;
