import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ESCAPE, plain } from "./plain.ts";

const code = String.fromCharCode;

describe("text from outside, on a terminal", () => {
  test.each([
    ["a colour", `a${ESCAPE}[31mb`, "ab"],
    ["a cleared screen", `a${ESCAPE}[2Jb`, "ab"],
    ["a window title", `a${ESCAPE}]0;title${code(7)}b`, "ab"],
    ["a link", `a${ESCAPE}]8;;file:///x${ESCAPE}\\b`, "ab"],
    ["the short form of a sequence", `a${code(0x9b)}31mb`, "ab"],
    ["a bare escape", `a${ESCAPE}b`, "a b"],
    ["a return that would write over the line", "seen\rhidden", "seen hidden"],
    ["text turned from right to left", "a\u202Eb\u2066c", "a b c"],
  ])("loses %s", (_, text, shown) => expect(plain(text)).toBe(shown));

  test("keeps accents, other scripts and the joiners that they need", () => {
    expect(plain("Zoë, 会話, می\u200Cخواهم, 👩\u200D👧")).toBe("Zoë, 会話, می\u200Cخواهم, 👩\u200D👧");
  });

  test("never holds a control character, whatever came in", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(plain(text))));
  });

  test("stays quick on text made to slow it down", () => {
    const hostile = `${ESCAPE}]`.repeat(200_000);
    expect(plain(hostile).includes(ESCAPE)).toBe(false);
  });
});
