import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  CONSENT_LANGUAGES,
  type ConsentLanguage,
  type ConsentWording,
  consentWordingIn,
  OWN_CONSENT_WORDING,
  PURPOSES,
} from "../../consent/consent-terms.ts";
import { deletedBy, restsOn } from "../../consent/terms-by-purpose.ts";
import { consents } from "./index.ts";
import { consentWordings } from "./wordings.ts";

/** Purpose, language and SHA-256 of its words, version and all. */
const HASHES: Readonly<Record<string, string>> = {
  "coding.en": "751c18d8c4d1bb36a89d222dbb6fe4c192506ec42fdc2075a8ed04bd9d475cb8",
  "coding.de": "5d5cf1090a6255468fc5a51f6481779ba8c5110bd2531cb50fa533ba2fca168e",
  "questionnaires.en": "6ad0fd5b4fbed86305e43f0c4d2350f35189da4147721c9f9b34b33e19ad78c2",
  "questionnaires.de": "baff77aec30283693b7b60643716acefbbb9fe4b2d8e0521ece07f4a3f3c2d6b",
  "recording.en": "f6bb8da13d47feddc6a65f8fb349d8018fd24763735f66ad0e15ecf7389e8705",
  "recording.de": "9adf74193cc4be74c2a7bb5855fd7e3e274bd270c86015118966df966f23a664",
  "research.en": "9ff8ba00d12aadd367285194053a5b06b515fdbcb0608206818c34b44b47a8d5",
  "research.de": "3add6db28adf4a87bd58936d87ea3c786371d558537896da091c412a8f0d943c",
  "supervision.en": "bb37fb508cd2e5e775db1f75faf40201a5370cd5562e4ca8059fe79d709749c6",
  "supervision.de": "16b8525c6f37b4e0b6be25163c40cd4ee4f5e9185baa2eac90c6d303b43fbd8a",
  "treatment.en": "726db5732e408e9ea099b222987588d48b47dfc862eec580749217ab3b3e5939",
  "treatment.de": "abb6cec73c1e98e45e0768a778b8bdaf848eecfab5b5eec2d9206cc858969a2b",
};

const ids = [...PURPOSES].sort();
const filesEnding = (ending: RegExp): readonly string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => ending.test(name) && !/^index\.|^wordings\.|test/.test(name))
    .map((name) => name.split(".", 1)[0] ?? "")
    .sort();

test("every purpose is a file in this folder and is registered, with its words", () => {
  expect(consents.map(({ id }) => id).sort()).toEqual(ids);
  for (const language of CONSENT_LANGUAGES) {
    const inIt = consentWordings.filter((each) => each.language === language);
    expect(inIt.map(({ purpose }) => purpose).sort()).toEqual(ids);
  }
  expect(filesEnding(/^[a-z-]+\.ts$/)).toEqual(ids);
  expect(filesEnding(/^[a-z-]+\.wording\.ts$/)).toEqual(ids);
  expect(filesEnding(/^[a-z-]+\.de\.wording\.ts$/)).toEqual(ids);
});

test("the words are found in the language that is asked for, and in English where there are none in it", () => {
  const languageOf = (language: string) => consentWordingIn(consentWordings, "coding", language)?.language;
  expect(["de", "en", "fr"].map(languageOf)).toEqual(["de", "en", "en"]);
});

type Reading = {
  /** Words that press, frighten or promise too much; and words of lawyers. */
  readonly forbidden: RegExp;
  /** The school year from which a text can be read. */
  readonly schoolYear: (sentences: readonly string[]) => number;
  readonly sentence: RegExp;
  readonly atAnyTime: RegExp;
  readonly isDeleted: RegExp;
  readonly stays: RegExp;
};

const wordsIn = (text: string): readonly string[] => text.match(/[a-zäöüß']+/gi) ?? [];
const shareOf = (words: readonly string[], sentences: readonly string[]): number => words.length / sentences.length;

/** Groups of vowels, without a silent e at the end: near enough to count syllables of English words by. */
const englishSyllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^l]e|es|ed)$/, "")
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );
const germanSyllables = (word: string): number =>
  word.toLowerCase().match(/au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöü]/g)?.length ?? 1;

const READING: Readonly<Record<ConsentLanguage, Reading>> = {
  en: {
    forbidden:
      /\bmust agree\b|\bhereby\b|\bpursuant\b|\bdata\b|\bprocessing\b|\brisk|\bfail|\bguarantee|\b100 ?%|\balways safe\b|\balert/i,
    /** By the formula of Flesch and Kincaid (1975). */
    schoolYear(sentences) {
      const words = sentences.flatMap(wordsIn);
      const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
      return 0.39 * shareOf(words, sentences) + 11.8 * (syllables / words.length) - 15.59;
    },
    sentence: /^[A-Z].*[.?]$/,
    atAnyTime: /at any time.*Tell your therapist, or press the button/,
    isDeleted: /deleted|sharing ends/,
    stays: /stays? in the record/,
  },
  de: {
    forbidden:
      /müssen zustimmen|\bhiermit\b|\bgemäß\b|\bDaten|Verarbeitung|\bRisik|\bversag|\bscheiter|\bgarant|\b100 ?%|immer sicher|\bAlarm|\bWarnung/i,
    /** By the fourth formula of Bamberger and Vanecek (1984), the Wiener Sachtextformel. */
    schoolYear(sentences) {
      const words = sentences.flatMap(wordsIn);
      const long = words.filter((word) => germanSyllables(word) >= 3);
      return 0.2656 * shareOf(words, sentences) + 0.2744 * (100 * (long.length / words.length)) - 1.693;
    },
    sentence: /^[A-ZÄÖÜ].*[.?]$/,
    atAnyTime: /jederzeit.*Sagen Sie es Ihrer Therapeutin oder Ihrem Therapeuten, oder drücken Sie den Knopf/,
    isDeleted: /gelöscht|endet alles Teilen/,
    stays: /bleib(?:t|en) (?:in der Akte|Teil Ihrer Akte)/,
  },
};

const sentencesOf = ({ title, whatFor, whatHappens, whatIsKept, howToTakeBack }: ConsentWording): readonly string[] =>
  [`${title}.`, ...whatFor, ...whatHappens, ...whatIsKept, ...howToTakeBack].join(" ").match(/[^.?!:]+[.?!:]/g) ?? [];

/** Twelve years of age. */
const MOST_SCHOOL_YEAR = 6;
const LONGEST_SENTENCE = 22;

describe.each(consents)("$id", (terms) => {
  test("ends by itself after at most two years, and says where its rules come from", () => {
    expect(terms.validForDays).toBeGreaterThan(0);
    expect(terms.validForDays).toBeLessThanOrEqual(731);
    expect(terms.source.work ?? terms.source.url ?? terms.source.doi).toBeTruthy();
    expect(terms.source.verified).toBe(false);
  });

  test("rests on purposes that exist, and not on itself by any way", () => {
    const below = restsOn(consents, terms.rests);
    expect(below.filter((purpose) => !ids.includes(purpose))).toEqual([]);
    expect(below).not.toContain(terms.id);
  });

  test("stops something, and deletes no kind twice", () => {
    expect(terms.stops.length).toBeGreaterThan(0);
    expect(new Set(terms.deletes).size).toBe(terms.deletes.length);
  });
});

describe.each(consentWordings)("$purpose in $language", (wording) => {
  const terms = consents.find(({ id }) => id === wording.purpose)!;
  const { forbidden, schoolYear, sentence, atAnyTime, isDeleted, stays } = READING[wording.language];

  test("has words of the version that is asked for", () => expect(wording.terms).toBe(terms.terms));

  test("tells as many things as in English, each in its place", () => {
    const english = consentWordingIn(consentWordings, wording.purpose, "en")!;
    const counts = ({ whatFor, whatHappens, whatIsKept, howToTakeBack }: ConsentWording) =>
      [whatFor, whatHappens, whatIsKept, howToTakeBack].map((lines) => lines.length);
    expect(counts(wording)).toEqual(counts(english));
  });

  test("tells what it is for, what happens, what is kept and how to take it back, each in full sentences", () => {
    const { whatFor, whatHappens, whatIsKept, howToTakeBack } = wording;
    for (const part of [whatFor, whatHappens, whatIsKept, howToTakeBack]) {
      expect(part.length).toBeGreaterThan(0);
      for (const line of part) expect(line).toMatch(sentence);
    }
    expect(howToTakeBack.join(" ")).toMatch(atAnyTime);
  });

  test("can be read at twelve", () => {
    const sentences = sentencesOf(wording);
    expect(schoolYear(sentences)).toBeLessThanOrEqual(MOST_SCHOOL_YEAR);
    expect(sentences.filter((each) => wordsIn(each).length > LONGEST_SENTENCE)).toEqual([]);
  });

  test("presses nobody and sounds like nobody's lawyer", () => {
    expect(sentencesOf(wording).filter((each) => forbidden.test(each))).toEqual([]);
  });

  test("says so to the client where something is deleted, and where something stays", () => {
    const text = wording.howToTakeBack.join(" ");
    if (terms.deletes.length > 0) expect(text).toMatch(isDeleted);
    if (deletedBy(consents, terms.id).length === 0) expect(text).toMatch(stays);
  });

  test("has the words of its version", () => {
    const hash = createHash("sha256").update(JSON.stringify(wording), "utf8").digest("hex");
    const why = `Whoever agreed agreed to other words than these. Raise the version of ${wording.purpose} in every language, so that it is asked anew; only then write ${hash} into this test.`;
    expect(HASHES[`${wording.purpose}.${wording.language}`], why).toBe(hash);
  });
});

test("no hash stands for words that are no longer there", () => {
  expect(Object.keys(HASHES)).toEqual(consentWordings.map(({ purpose, language }) => `${purpose}.${language}`));
});

test("the words are said to be our own", () => {
  expect(OWN_CONSENT_WORDING.en).toMatch(/Attune's own words.*no legal advice/);
  expect(OWN_CONSENT_WORDING.de).toMatch(/eigenen Worte von Attune.*keine Rechtsberatung/);
});
