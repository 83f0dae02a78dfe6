import type { Source } from "../foundation/source.ts";

/** Somebody whom a person in a crisis can call, in the words of the country. */
export type SuggestedLine = {
  readonly name: string;
  readonly number: string;
  readonly hours?: string;
  readonly says?: string;
};

/** What a practice of one country may begin from. It checks every number before its clients rely on them. */
export type CountryLines = {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Of the words, as in BCP 47. */
  readonly language: string;
  /** The emergency number first. */
  readonly lines: readonly [SuggestedLine, SuggestedLine, ...SuggestedLine[]];
  readonly source: Source;
};
