import type { ConsentTerms } from "../../consent/consent-terms.ts";

/** Takes nothing away when it ends: the record of a treatment that took place is kept as the law asks. */
export const treatment = {
  id: "treatment",
  terms: 1,
  validForDays: 730,
  rests: [],
  deletes: [],
  stops: ["clinical-entries"],
  source: {
    work: "General Data Protection Regulation (EU) 2016/679",
    at: "Article 7(3); Article 9(2)(a) and (h)",
    verified: false,
  },
} as const satisfies ConsentTerms;
