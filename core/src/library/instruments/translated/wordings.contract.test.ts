import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Instrument, InstrumentWording } from "../../../measurement/instrument.ts";
import { placeOfExtra, type TranslatedWording, wordingIn } from "../../../measurement/translated-wording.ts";
import { instruments } from "../index.ts";
import { instrumentWordings } from "../wordings.ts";
import { translatedWordings } from "./wordings.ts";

/**
 * Form, language and SHA-256 of its words. A line changes only after the words were compared, question by question, with
 * those that they translate: answers that clients gave before rest on them.
 */
const HASHES: Readonly<Record<string, string>> = {
  "change-week.de": "3cf659a681c5400254ece2d8c289b965bc951654895c95d3694ecb6897f59f1c",
  "loss-week.de": "6613f322a681fd1ca2300c5b2bd2f7238967df1118bfd6cad117e634d85babde",
  "mood-energy-sleep.de": "2a72c0d9615053ed4162b472b99220024c990164577542174c131211ea2dd81b",
  "ocd-week.de": "3d419b59add78218a35806ebbf93e47f5a7a846e890a95b95edb98a2e116d620",
  "practice-log.de": "fb4885c28558d2855ca3534fcd2ad93b1abe98bc4dab90144b35976e2d390ba2",
  "readiness-rulers.de": "bf469169d26dd3d6e76b2d986d9f8d69e0c0a279700318eaeea91477f2f69450",
  "relationship-week.de": "2e6883878577c32e89ea61a3e57aa183b028ae6a38a8cb8fe69a5a20dc5a2a34",
  "session-check.de": "2b129bb9c6027d3531cb36867cdd9287fd8dd2e6b78a04b0fcc620ad7fab1b78",
  "session-check-therapist.de": "c024cb6f7af1d77d44edc40473084b86284a453bce2773a9594b042bd56bfea4",
  "sleep-diary.de": "a4432b2d38138bd3ef52c827f946f9f950512259172df81889983a019c1e79d4",
};

const known: readonly Instrument[] = instruments;
const written: readonly InstrumentWording[] = instrumentWordings;
const all = [...written, ...translatedWordings];
const nameOf = ({ instrument, language }: InstrumentWording): string => `${instrument}.${language}`;

/** The same thing with every text taken out: which questions, answers, ends and bands have words. */
function shapeOf(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

/** Every text of a wording; where it came from is not part of it. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const canonical = ({ source: _, ...words }: TranslatedWording): string => JSON.stringify(words);

test("every file in this folder is registered under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".wording.ts"));
  expect(files.map((name) => name.replace(".wording.ts", "")).sort()).toEqual(translatedWordings.map(nameOf).sort());
});

test("every own form stands in German", () => {
  const own = known.filter(({ licence }) => licence.ship === "original").map(({ id }) => id);
  expect(translatedWordings.map(({ instrument }) => instrument).sort()).toEqual(own.sort());
});

describe.each(translatedWordings)("$instrument in $language", (wording) => {
  const origin = written.find(({ instrument }) => instrument === wording.instrument);

  test("is our own form: nobody translates a published one here", () => {
    expect(known.find(({ id }) => id === wording.instrument)?.licence.ship).toBe("original");
  });

  test("asks the same questions with the same answers, in the same order", () => {
    const { name, attribution, source: _, language, ...words } = wording;
    const { source: __, language: from, ...asked } = origin ?? { source: undefined, language: "" };
    expect([language === from, name.length > 0, attribution.length > 0]).toEqual([false, true, true]);
    expect(JSON.stringify(shapeOf(words))).toBe(JSON.stringify(shapeOf({ ...asked, instrument: "" })));
    expect(words.instrument).toBe(origin?.instrument);
  });

  test("no text is empty, shouts, begins or ends with a space, or is still that of the other language", () => {
    const { instrument: _, language: __, source: ___, extra, ...words } = wording;
    const texts = [...textsOf(words), extra?.text ?? "-", ...(extra?.options ?? [])];
    const before = new Set(textsOf({ ...origin, instrument: "" }));
    expect(texts.filter((text) => text === "" || text !== text.trim() || text.includes("!"))).toEqual([]);
    expect(texts.filter((text) => before.has(text))).toEqual([]);
  });

  test("has the words that were compared with those that it translates", () => {
    const hash = createHash("sha256").update(canonical(wording), "utf8").digest("hex");
    expect(HASHES[nameOf(wording)], `Compare it question by question; only then write ${hash} into this test.`).toBe(
      hash,
    );
  });
});

test("no hash stands for words that are no longer there", () => {
  expect(Object.keys(HASHES)).toEqual(translatedWordings.map(nameOf));
});

describe("a form in a language", () => {
  test.each([
    ["session-check", "de", "de"],
    ["session-check", "de-AT", "de"],
    ["session-check", "DE_ch", "de"],
    ["session-check", "fr", "en"],
    ["session-check", undefined, "en"],
    ["phq-9", "de", "en"],
  ])("%s asked for in %s is shown in %s", (instrument, asked, language) => {
    expect(wordingIn(all, instrument, asked)?.language).toBe(language);
  });

  test("of no known name is none", () => expect(wordingIn(all, "nothing", "de")).toBeUndefined());

  test("an answer to the question after it has the same place, whichever language it was given in", () => {
    for (const wording of all.filter(({ instrument }) => instrument === "session-check"))
      for (const [place, words] of (wording.extra?.options ?? []).entries())
        expect(placeOfExtra(all, "session-check", words)).toBe(place);
    expect(placeOfExtra(all, "session-check", "Perhaps")).toBeUndefined();
    expect(placeOfExtra(all, "phq-9", "Nein")).toBeUndefined();
  });
});
