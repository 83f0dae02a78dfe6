import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashWord } from "./hash.ts";
import { emptyWords, joinWords, KIND, scanWords } from "./words.ts";

const wordsOf = (text: string) => {
  const { count, start, end } = scanWords(text, emptyWords(2));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};
const kindsOf = (text: string) => {
  const { count, kind } = scanWords(text, emptyWords(2));
  return [...kind.subarray(0, count)];
};

describe("the words of a turn", () => {
  test.each([
    ["I don't know.", ["I", "don't", "know", "."]],
    ["It\u2019s like\u2026 nothing", ["It\u2019s", "like", "\u2026", "nothing"]],
    ["So I-- I left", ["So", "I", "--", "I", "left"]],
    ["well-being, 10:30", ["well", "being", ",", "10", "30"]],
    ["[sighs] Yeah?!", ["sighs", "Yeah", "?", "!"]],
    ["", []],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("capitals and curly apostrophes make no difference", () => {
    const one = scanWords("DON\u2019T", emptyWords());
    expect(one.hash[0]).toBe(hashWord("don't"));
  });

  test("trailing off and breaking off are told apart from a full stop", () => {
    expect(kindsOf("a. a... a--")).toEqual([KIND.word, KIND.stop, KIND.word, KIND.trailing, KIND.word, KIND.broken]);
  });

  test("a sentence ends at a full stop, a question mark or an exclamation mark", () => {
    const { sentence, sentences, count } = scanWords("How? Well. So then", emptyWords());
    expect([...sentence.subarray(0, count)]).toEqual([0, 0, 1, 1, 2, 2]);
    expect(sentences).toBe(3);
  });

  test("any text at all gives places inside the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { count, start, end } = scanWords(text, emptyWords(2));
        let last = 0;
        for (let at = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(last);
          expect(end[at]).toBeGreaterThan(start[at]!);
          last = end[at]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("two turns joined have the words of both, and sentences that go on counting", () => {
    const parts = [scanWords("I left. He", emptyWords()), scanWords("stayed?", emptyWords())];
    const joined = joinWords(parts, emptyWords(2));
    const whole = scanWords("I left. He. stayed?", emptyWords());
    expect([...joined.hash.subarray(0, joined.count)]).toEqual([0, 1, 2, 3, 5, 6].map((at) => whole.hash[at]));
    expect([...joined.sentence.subarray(0, joined.count)]).toEqual([0, 0, 0, 1, 2, 2]);
  });
});
