import type { Day, Instant } from "@attune/core";
import type { Language } from "./words/words.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };
const SHORT = { day: "numeric", month: "short", year: "numeric" } as const;

/** The day of a moment where the practice's machine stands, such as "2 Nov 2026". */
export const momentWords = (language: Language, moment: Instant): string =>
  new Intl.DateTimeFormat(LOCALES[language], SHORT).format(new Date(moment));

/** A day by itself is the same day everywhere. */
export const dayWords = (language: Language, day: Day): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...SHORT, timeZone: "UTC" }).format(new Date(`${day}T00:00:00.000Z`));

/** A hyphen is too short beside figures. */
const withMinus = (figure: string): string => figure.replace("-", "\u2212");

/** One decimal at most. */
export const numberWords = (language: Language, value: number, digits = 1): string =>
  withMinus(new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value));

/** Always with one decimal, so that figures stand under each other. */
export const decimalWords = (language: Language, value: number): string =>
  withMinus(
    new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
  );

export const percentWords = (language: Language, share: number): string =>
  `${numberWords(language, share * 100, 0)}${language === "de" ? "\u00A0%" : "%"}`;
