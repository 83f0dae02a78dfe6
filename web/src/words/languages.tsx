import { createContext, type ReactNode, useContext, useEffect } from "react";

export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape that a second language must fill: the same names, and functions of the same arguments. */
export type SameWords<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Words]: SameWords<Words[Name]> };

const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** The locale by which days and numbers are written: the browser's own where it speaks the language, else a usual one. */
export function localeOf(language: Language, own: readonly string[] = navigator.languages): string {
  return own.find((each) => each.toLowerCase().startsWith(language)) ?? LOCALES[language];
}

/**
 * The words of one part of the pages, as a hook that gives those of the page's language.
 *
 * @example const useWords = wordsIn({ en, de });
 */
export const wordsIn =
  <Words,>(words: { readonly en: Words; readonly de: SameWords<Words> }): (() => SameWords<Words>) =>
  () =>
    words[useLanguage()] as SameWords<Words>;

/** One of several forms of a word, by number. */
export function plural(
  language: Language,
  count: number,
  forms: { readonly one: string; readonly other: string },
): string {
  return new Intl.PluralRules(LOCALES[language]).select(count) === "one" ? forms.one : forms.other;
}

const KEPT_AS = "attune-language";

export function chosenLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEPT_AS);
  return LANGUAGES.find((each) => each === kept);
}

export const chooseLanguage = (language: Language): void => localStorage.setItem(KEPT_AS, language);

/** The browser's language where there are words in it, else English. */
export const browserLanguage = (): Language =>
  LANGUAGES.find((each) => navigator.languages.some((own) => own.toLowerCase().startsWith(each))) ?? "en";

type Spoken = { readonly language: Language; readonly children: ReactNode };

/** Gives a page its language, for those who read it and those who hear it. */
export function LanguageProvider({ language, children }: Spoken) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
