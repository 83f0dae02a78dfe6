import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShownCode } from "../codes/shown-codes.ts";
import { passagesOf } from "./passages.ts";

const coded = (code: string, ...evidence: ShownCode["evidence"]): ShownCode => ({
  codebook: "attunement",
  code,
  level: 1,
  by: "reader",
  isUnsure: false,
  isEmotionUnsure: false,
  evidence,
});

describe("the passages of a turn", () => {
  test("carry every code that rests on them, and the found word", () => {
    const text = "That sounds lonely.";
    const codes = [coded("affective", { start: 5, end: 18 }), coded("cognitive", { start: 0, end: 11 })];
    expect(
      passagesOf(text, codes, "LONE").map(({ text: piece, codes: over, isFound }) => [piece, ...over, isFound]),
    ).toEqual([
      ["That ", "cognitive", false],
      ["sounds", "affective", "cognitive", false],
      [" ", "affective", false],
      ["lone", "affective", true],
      ["ly", "affective", false],
      [".", false],
    ]);
  });

  test("put together are the text, whatever is marked in it", () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(60) });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(span), fc.string(), (text, spans, query) => {
        const pieces = passagesOf(text, [coded("cue", ...spans)], query);
        expect(pieces.map(({ text: piece }) => piece).join("")).toBe(text);
      }),
    );
  });

  test("are not underlined for a code that says nothing", () => {
    const none = { ...coded("sympathy", { start: 0, end: 4 }), level: 0 };
    expect(passagesOf("Oh no.", [none], "")).toEqual([{ start: 0, text: "Oh no.", codes: [], isFound: false }]);
  });
});
