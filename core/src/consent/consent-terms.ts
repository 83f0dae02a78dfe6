import type { Source } from "../foundation/source.ts";

/** What a client may agree to, each on its own. */
export const PURPOSES = ["treatment", "questionnaires", "recording", "coding", "supervision", "research"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What can be derived from a consent, and goes with it. */
export type DerivedKind = "transcript" | "model-coding" | "person-coding" | "share" | "invitation" | "research-row";

/** What no longer runs without a consent. */
export type Stop =
  | "clinical-entries"
  | "check-ins"
  | "transcript-import"
  | "automatic-coding"
  | "sharing"
  | "research-export";

/** One purpose: what a consent to it lets run, and what goes when it is taken back. */
export type ConsentTerms = {
  readonly id: Purpose;
  /** The version of its words. A new one is asked anew: a consent to older words no longer counts. */
  readonly terms: number;
  /** After so many days it is asked anew. */
  readonly validForDays: number;
  /** Purposes without which this one makes no sense. */
  readonly rests: readonly Purpose[];
  /** What is deleted at once when it is withdrawn. */
  readonly deletes: readonly DerivedKind[];
  /** What no longer runs from the moment it is withdrawn, refused or run out. */
  readonly stops: readonly Stop[];
  readonly source: Source;
};

/** The languages in which each purpose has its words. */
export const CONSENT_LANGUAGES = ["en", "de"] as const;
export type ConsentLanguage = (typeof CONSENT_LANGUAGES)[number];

/** What a client reads before they answer. Every language says the same, under the same version. */
export type ConsentWording = {
  readonly purpose: Purpose;
  /** The version that these words are. */
  readonly terms: number;
  readonly language: ConsentLanguage;
  readonly title: string;
  readonly whatFor: readonly string[];
  readonly whatHappens: readonly string[];
  readonly whatIsKept: readonly string[];
  readonly howToTakeBack: readonly string[];
};

/** Said under each wording: a practice answers for the words that it uses. */
export const OWN_CONSENT_WORDING: Readonly<Record<ConsentLanguage, string>> = {
  en: "These are Attune's own words. They are no legal advice, and nobody has checked them against the law of your country.",
  de: "Das sind die eigenen Worte von Attune. Sie sind keine Rechtsberatung, und niemand hat sie am Recht Ihres Landes geprüft.",
};

/** The words of a purpose in the language that is asked for; in English where there are none in it. */
export const consentWordingIn = (
  wordings: readonly ConsentWording[],
  purpose: string,
  language: string,
): ConsentWording | undefined => {
  const own = wordings.filter((each) => each.purpose === purpose);
  return own.find((each) => each.language === language) ?? own.find((each) => each.language === "en");
};
