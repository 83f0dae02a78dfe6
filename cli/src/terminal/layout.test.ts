import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bar, block, cut, pad, widthOf, wrap } from "./layout.ts";

const texts = fc.string({ unit: "grapheme", maxLength: 80 }).map((text) => text.replace(/[\p{Cc}\s]+/gu, " "));

describe("text on a terminal", () => {
  test.each([
    ["cup", 3],
    ["café", 4],
    ["cafe\u0301", 4],
    ["会話", 4],
    ["🙂", 2],
  ])("%s takes %i columns", (text, columns) => expect(widthOf(text)).toBe(columns));

  test("no line is wider than it may be, and no word is lost", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  test("what is cut or filled up has the width that was asked for", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(widthOf(cut(text, width))).toBeLessThanOrEqual(width);
        expect(widthOf(pad(text, width))).toBe(width);
      }),
    );
  });

  test("a long text is cut at a word, with an ellipsis", () => {
    expect(cut("she waited at the station", 15)).toBe("she waited at…");
  });

  test("a block is indented on every line", () => {
    expect(block("one two three", 9, 3)).toEqual(["   one", "   two", "   three"]);
  });

  test("a share above nothing always shows", () => {
    expect(bar(0, 10)).toBe("");
    expect(bar(0.0001, 10)).not.toBe("");
    expect(bar(1, 10)).toBe("██████████");
    expect(bar(0.5, 10)).toBe("█████");
  });
});
