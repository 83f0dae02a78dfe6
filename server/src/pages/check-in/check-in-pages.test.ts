import { describe, expect, test } from "vitest";
import type { CheckIn } from "./check-in.ts";
import { filledFrom, readFields } from "./fields.ts";
import { formPage } from "./form-page.ts";
import { languageFor, WORDS } from "./language.ts";
import { CHECK_IN_STYLE } from "./style.data.ts";

const checkIn: CheckIn = {
  practice: "Mill House",
  endsAt: "2026-11-28T09:00:00.000Z",
  key: "AAAA",
  support: { lines: [{ name: "A line", number: "116 123" }] },
  forms: [
    {
      instrument: "made-up",
      name: "Made up",
      attribution: "Nobody's",
      language: "en",
      supportWhen: {},
      questions: [
        {
          item: "often",
          text: "How often?",
          answers: [
            { value: 0, text: "Never" },
            { value: 1, text: "Often" },
          ],
        },
        { item: "hours", text: "How long?", range: { min: 0, max: 24, low: "", high: "" }, unit: "hours" },
        { item: "woke", text: "When?", range: { min: 0, max: 1439, low: "", high: "" }, unit: "time-of-day" },
        { item: "rest", text: "What else?", inWords: {} },
        { item: "talk", text: "Talk?", inWords: { oneOf: ["Yes", "No"] } },
      ],
    },
  ],
};
const read = (fields: Record<string, string>) => readFields(checkIn, new URLSearchParams(fields));

describe("a form without a script", () => {
  test("is read as its questions take it: a comma for tenths, a time of day as minutes, words as they are", () => {
    const fields = { "a0-0": "1", "a0-1": "7,5", "a0-2": "06:30", "a0-3": " Not much. ", "a0-4": "No" };
    expect(read(fields)).toMatchObject({
      forms: [
        {
          instrument: "made-up",
          answers: { often: 1, hours: 7.5, woke: 390 },
          inWords: { rest: "Not much.", talk: "No" },
        },
      ],
      wrong: new Set(),
    });
  });

  test.each([
    ["a0-0", "2"],
    ["a0-0", "1e0"],
    ["a0-1", "25"],
    ["a0-1", "-1"],
    ["a0-2", "24:00"],
    ["a0-3", "x".repeat(4001)],
    ["a0-4", "Perhaps"],
  ])("%s does not take %j, and says so beside the question", (field, value) => {
    const { forms, wrong } = read({ [field]: value });
    expect([forms, [...wrong]]).toEqual([[], [field]]);
  });

  test("with nothing answered is nothing to send, and an open question has no entry", () => {
    expect(read({ "a0-0": "", other: "1" }).forms).toEqual([]);
    expect(read({ "a0-0": "0" }).forms).toEqual([{ instrument: "made-up", answers: { often: 0 } }]);
  });

  test("shows what was saved before as it was filled in", () => {
    const draft = [{ instrument: "made-up", answers: { often: 0, woke: 390 }, inWords: { rest: "A little." } }];
    const filled = filledFrom({ ...checkIn, draft });
    expect(Object.fromEntries(filled)).toEqual({ "a0-0": "0", "a0-2": "06:30", "a0-3": "A little." });
    expect(readFields(checkIn, new URLSearchParams([...filled])).forms).toEqual([
      { instrument: "made-up", answers: { often: 0, woke: 390 }, inWords: { rest: "A little." } },
    ]);
  });
});

describe("the language", () => {
  test.each([
    ["de-AT", "en", "de"],
    ["EN_us", "de", "en"],
    [undefined, "fr, de-CH;q=0.8, en;q=0.7", "de"],
    [undefined, "en;q=0.2, de;q=0.9", "de"],
    ["fr", "fr", "en"],
    [undefined, null, "en"],
    ["<script>", ";;;,,,q=", "en"],
  ] as const)("of a client with %s in a browser with %s is %s", (locale, accepted, language) => {
    expect(languageFor(locale, accepted)).toBe(language);
  });

  test("has every word in both, without a sign that shouts", () => {
    const textsOf = (part: unknown): readonly string[] => {
      if (typeof part === "string") return [part];
      return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
    };
    const [en, de] = [textsOf(WORDS.en), textsOf(WORDS.de)];
    expect(en.length).toBe(de.length);
    for (const text of [...en, ...de]) expect(text).toMatch(/^[^!]+$/);
    const placesOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
    expect(en.map(placesOf)).toEqual(de.map(placesOf));
    const risk = JSON.stringify([WORDS.en, WORDS.de]);
    expect(risk).not.toMatch(/\b(?:risk|alert|warning|score|Risiko|Warnung|Punktwert)\b/i);
  });
});

test("a page has one way to send it, no script or style within, and its forms' attribution and lines", () => {
  const showing = { token: "t", language: "en", words: WORDS.en, isHere: false } as const;
  const text = formPage(showing, { checkIn, filled: new Map(), wrong: new Set() });
  expect(text.match(/type="submit"/g)).toHaveLength(1);
  expect(text.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/check-in.js" defer>']);
  expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect(text).toContain("Nobody&#39;s");
  expect(text).toContain('<a class="dial" href="tel:116123">116 123</a>');
});

test("the style speaks of start and end, never of left and right, and has no red", () => {
  expect(CHECK_IN_STYLE).not.toMatch(/\b(?:left|right)\b|margin-top|margin-bottom|padding-top|padding-bottom/);
  const colours = [...CHECK_IN_STYLE.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g)];
  const shares = colours.map(([, ...parts]) => parts.map((part) => Number.parseInt(part, 16)));
  expect(shares.filter(([red = 0, green = 0, blue = 0]) => red > 1.3 * Math.max(green, blue))).toEqual([]);
});
