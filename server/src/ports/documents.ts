/** The languages that documents are written in. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A form that is not printed: a total alone is typed in from the rights holder's own paper, or its terms were not accepted here. */
export type NoBlankForm = {
  readonly kind: "no-blank-form";
  readonly instrument: string;
  readonly because: "only-a-total-is-typed-in" | "terms-not-accepted";
};
