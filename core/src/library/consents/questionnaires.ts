import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** Answers that were given stay part of the record; open check-in links go. */
export const questionnaires = {
  id: "questionnaires",
  terms: 1,
  validForDays: 365,
  rests: ["treatment"],
  deletes: ["invitation"],
  stops: ["check-ins"],
  source: {
    work: "General Data Protection Regulation (EU) 2016/679",
    at: "Article 7(3); Article 9(2)(a) and (h)",
    verified: false,
  },
} as const satisfies ConsentTerms;
