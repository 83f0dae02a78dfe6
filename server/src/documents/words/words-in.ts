import { german } from "./de.wording.ts";
import { english } from "./en.wording.ts";
import type { Language, Words } from "./words.ts";

const WORDS: Readonly<Record<Language, Words>> = { en: english, de: german };

export const wordsIn = (language: Language): Words => WORDS[language];

/** The language that was asked for, or the practice's own where there are words in it. */
export const languageFor = (asked: Language | undefined, locale: string | undefined): Language =>
  asked ?? (/^de\b/i.test(locale ?? "") ? "de" : "en");
