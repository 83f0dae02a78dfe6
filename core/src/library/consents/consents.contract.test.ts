import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ConsentWording, OWN_CONSENT_WORDING, PURPOSES } from "../../consent/consent-terms.ts";
import { deletedBy, restsOn } from "../../consent/terms-by-purpose.ts";
import { consents } from "./index.ts";
import { consentWordings } from "./wordings.ts";

const ids = [...PURPOSES].sort();
const filesEnding = (ending: RegExp): readonly string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => ending.test(name) && !/^index\.|^wordings\.|test/.test(name))
    .map((name) => name.split(".", 1)[0] ?? "")
    .sort();

test("every purpose is a file in this folder and is registered, with its words", () => {
  expect(consents.map(({ id }) => id).sort()).toEqual(ids);
  expect(consentWordings.map(({ purpose }) => purpose).sort()).toEqual(ids);
  expect(filesEnding(/^[a-z-]+\.ts$/)).toEqual(ids);
  expect(filesEnding(/\.wording\.ts$/)).toEqual(ids);
});

/** Words that press, frighten or promise too much; and words of lawyers. */
const FORBIDDEN =
  /\bmust agree\b|\bhereby\b|\bpursuant\b|\bdata\b|\bprocessing\b|\brisk|\bfail|\bguarantee|\b100 ?%|\balways safe\b|\balert/i;

const sentencesOf = ({ title, whatFor, whatHappens, whatIsKept, howToTakeBack }: ConsentWording): readonly string[] =>
  [`${title}.`, ...whatFor, ...whatHappens, ...whatIsKept, ...howToTakeBack].join(" ").match(/[^.?!:]+[.?!:]/g) ?? [];
const wordsIn = (text: string): readonly string[] => text.match(/[a-z']+/gi) ?? [];

/** Groups of vowels, without a silent e at the end: near enough to count syllables of English words by. */
const syllablesIn = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^l]e|es|ed)$/, "")
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** The school year from which a text can be read, by the formula of Flesch and Kincaid (1975). */
function schoolYear(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Twelve years of age. */
const MOST_SCHOOL_YEAR = 6;
const LONGEST_SENTENCE = 22;

describe.each(consents)("$id", (terms) => {
  const wording = consentWordings.find(({ purpose }) => purpose === terms.id)!;

  test("has words of the version that is asked for", () => expect(wording.terms).toBe(terms.terms));

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

  test("tells what it is for, what happens, what is kept and how to take it back, each in full sentences", () => {
    const { whatFor, whatHappens, whatIsKept, howToTakeBack } = wording;
    for (const part of [whatFor, whatHappens, whatIsKept, howToTakeBack]) {
      expect(part.length).toBeGreaterThan(0);
      for (const line of part) expect(line).toMatch(/^[A-Z].*[.?]$/);
    }
    expect(howToTakeBack.join(" ")).toMatch(/at any time.*Tell your therapist, or press the button/);
  });

  test("can be read at twelve", () => {
    const sentences = sentencesOf(wording);
    expect(schoolYear(sentences)).toBeLessThanOrEqual(MOST_SCHOOL_YEAR);
    expect(sentences.filter((sentence) => wordsIn(sentence).length > LONGEST_SENTENCE)).toEqual([]);
  });

  test("presses nobody and sounds like nobody's lawyer", () => {
    expect(sentencesOf(wording).filter((sentence) => FORBIDDEN.test(sentence))).toEqual([]);
  });

  test("says so to the client where something is deleted, and where something stays", () => {
    const text = wording.howToTakeBack.join(" ");
    if (terms.deletes.length > 0) expect(text).toMatch(/deleted|sharing ends/);
    if (deletedBy(consents, terms.id).length === 0) expect(text).toMatch(/stays? in the record/);
  });
});

test("the words are said to be our own", () =>
  expect(OWN_CONSENT_WORDING).toMatch(/Attune's own words.*no legal advice/));
