import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

const LONG = 200;
const withoutBreaks = (text: string): string => text.replaceAll("\u200B", "");

test("ordinary words stay as they were written", () => {
  expect(plainText("Take the tram to work again, *all* the way.", LONG)).toBe(
    "Take the tram to work again, *all* the way.",
  );
  expect(withoutBreaks(plainText("שלום עולם, Straße, 你好", LONG))).toBe("שלום עולם, Straße, 你好");
});

test("what is too long is cut and marked, between characters", () => {
  expect(plainText("one two three", 7)).toBe("one two…");
  expect(plainText("😀😀😀", 2)).toBe("😀😀…");
});

test("a word without an end may break; a long word of a language stays whole", () => {
  expect(plainText("Verhaltenstherapeutinnen", LONG)).toBe("Verhaltenstherapeutinnen");
  expect(
    plainText("W".repeat(30), LONG)
      .split("\u200B")
      .map(({ length }) => length),
  ).toEqual([12, 12, 6]);
});

test("no control, no turn of direction and no line's end comes through", () => {
  expect(plainText("a\u202Eb\u0007c\nd\u2028e", LONG)).toBe("a b c d e");
});

test("whatever was written: on one line, not longer than asked, and the same words when it is done twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1, max: 120 }), (text, most) => {
      const shown = withoutBreaks(plainText(text, most));
      expect([...shown].length).toBeLessThanOrEqual(most + 1);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
      expect(withoutBreaks(plainText(shown, most + 1))).toBe(shown);
    }),
  );
});
