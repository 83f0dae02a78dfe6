import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allWords } from "../testing/words-of-pages.ts";
import { formatsFor } from "./formats.ts";

const HERE = new URL("./", import.meta.url);
const filesOf = (language: string) => readdirSync(new URL(language, HERE)).filter((name) => /^[a-z-]+\.ts$/.test(name));

/** Words that stand in English sentences and in no German one. */
const ENGLISH = new Set(
  "the and of you your with this that are is it to from have has been not but what when which who they there their be do does can will would should here how only".split(
    " ",
  ),
);
/** Some of them are German words too, in other places. */
const BOTH = new Set(["to", "it", "do", "be", "of"]);

/** What stands in quotation marks in a file of words, sentence by sentence. */
const textsOf = (source: string): readonly string[] =>
  [
    ...source
      .replaceAll(/^import .*$|\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, "")
      .matchAll(/"((?:[^"\\]|\\.)*)"(:?)|`((?:[^`\\]|\\.)*)`/g),
  ]
    // A name of a thing stands before a colon.
    .filter(([, , colon]) => colon !== ":")
    .map(([, plain, , template]) => plain ?? (template ?? "").replaceAll(/\$\{[^}]*\}/g, " "))
    // What a German sentence quotes may be in another language.
    .map((text) => text.replaceAll(/„[^“]*“/g, ""));

/** The name of a thing in the program, or of a publication. */
const isName = (text: string): boolean => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text) || /^\[\d+\] /.test(text);

function soundsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[a-zäöüß]+/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word));
  return english.some((word) => !BOTH.has(word)) || english.length > 1;
}

describe("the German words", () => {
  test("stand in a file for every file of English ones", () => {
    const only = (name: string) => name.replace(/-sentence|-basis/, "");
    expect(filesOf("en").filter((name) => !filesOf("de").includes(name))).toEqual([]);
    expect(filesOf("de").filter((name) => !filesOf("en").includes(only(name)))).toEqual([]);
  });

  test("are German: no sentence of them sounds English", () => {
    const texts = filesOf("de").flatMap((name) =>
      textsOf(readFileSync(new URL(`de/${name}`, HERE), "utf8")).map((text) => [name, text] as const),
    );
    expect(texts.length).toBeGreaterThan(800);
    expect(texts.filter(([, text]) => !isName(text) && soundsEnglish(text))).toEqual([]);
  });

  test("would be found where they were left in English", () => {
    expect(["Changed in another window.", "There is nothing here.", "You are signed out."].map(soundsEnglish)).toEqual([
      false,
      true,
      true,
    ]);
    expect(["Das hat nicht geklappt.", "Bis zu zehn Minuten", "Was war das?"].some(soundsEnglish)).toBe(false);
  });

  test("say something wherever the English ones do, and are no copy of a sentence", async () => {
    const all = await allWords();
    expect(all.length).toBeGreaterThan(700);
    // Only a German page has to say that something is there in English alone.
    const lacking = all.filter(({ where, en, de }) => (en === "") !== (de === "") && !/english$/i.test(where));
    expect(lacking).toEqual([]);
    const copied = all.filter(({ en, de }) => en === de && en.split(" ").length > 3);
    expect(copied).toEqual([]);
  });
});

describe("numbers and days", () => {
  const AT = "2026-11-27T09:05:00.000Z";

  test.each([
    ["de-DE", "1.234,5", "27. Nov. 2026", "43 %"],
    ["en-GB", "1,234.5", "27 Nov 2026", "43%"],
    ["en-US", "1,234.5", "Nov 27, 2026", "43%"],
  ] as const)("are written as in %s", (locale, number, day, share) => {
    const formats = formatsFor(locale.startsWith("de") ? "de" : "en", locale);
    expect(formats.number(1234.5)).toBe(number);
    expect(formats.day(AT)).toBe(day);
    expect(formats.share(0.43).replace("\u00a0", " ")).toBe(share);
  });

  test("are those of the reader: a bare day is the same day everywhere", () => {
    const { day, longDay, fromNow } = formatsFor("de", "de-DE");
    expect(day("2026-03-01")).toBe("1. März 2026");
    expect(longDay("2026-11-27")).toBe("Freitag, 27. November");
    expect(fromNow("2026-11-27", Date.parse(AT))).toBe("heute");
    expect(fromNow("2026-11-28", Date.parse(AT))).toBe("morgen");
  });
});
