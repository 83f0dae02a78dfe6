import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** A coding by a person quotes the words as well, so it goes with the transcript. */
export const recording = {
  id: "recording",
  terms: 1,
  validForDays: 365,
  rests: ["treatment"],
  deletes: ["transcript", "model-coding", "person-coding"],
  stops: ["transcript-import"],
  source: {
    work: "General Data Protection Regulation (EU) 2016/679",
    at: "Article 7(3); Article 9(2)(a); Article 17(1)(b)",
    verified: false,
  },
} as const satisfies ConsentTerms;
