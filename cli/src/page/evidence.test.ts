import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedWords, segmentsOf, withinText } from "./evidence.ts";
import { html } from "./markup.ts";
import { pageFacts } from "./page-facts.ts";
import { inventedReview } from "./testing/invented-review.ts";

const span = (start: number, end: number) => ({ start, end });

describe("the words that codes rest on", () => {
  test("are cut where evidence overlaps, each piece under all of its codes", () => {
    const text = "You kept at it";
    const spans = [
      { span: span(4, 14), tone: "cognitive" },
      { span: span(4, 8), tone: "validating" },
      { span: span(0, 6), tone: "affective" },
    ] as const;
    expect(
      segmentsOf(text, spans).map(({ start, end, tones }) => [text.slice(start, end), [...tones].sort().join(" ")]),
    ).toEqual([
      ["You ", "affective"],
      ["ke", "affective cognitive validating"],
      ["pt", "cognitive validating"],
      [" at it", "cognitive"],
    ]);
  });

  test("under one code twice keep their line to the end of the longer stretch", () => {
    const spans = [
      { span: span(0, 8), tone: "cue" },
      { span: span(2, 4), tone: "cue" },
    ] as const;
    expect(segmentsOf("I was afraid", spans).map(({ end, tones }) => [end, tones.length])).toEqual([
      [2, 1],
      [4, 1],
      [8, 1],
      [12, 0],
    ]);
  });

  test("and the words between them make up the turn, whatever the spans are", () => {
    const anySpan = fc.record({
      span: fc.record({ start: fc.integer({ min: -9, max: 60 }), end: fc.integer({ min: -9, max: 60 }) }),
      tone: fc.constantFrom("affective", "cognitive", "cue"),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anySpan), (text, spans) => {
        const pieces = segmentsOf(text, spans).map(({ start, end }) => text.slice(start, end));
        expect(pieces.join("")).toBe(text);
      }),
    );
  });

  test("are drawn as marks one within the other, with the text verbatim", () => {
    const review = inventedReview();
    const turn = review.turns[2];
    if (turn === undefined) throw new Error("the invented session has a third turn");
    expect(html`${markedWords(turn, pageFacts(review, []))}`.text).toBe(
      'You <mark class="ev validating l2"><mark class="ev cognitive l1">kept at it</mark></mark>' +
        '<mark class="ev cognitive l1"> for two days</mark>.',
    );
  });
});

describe("a span", () => {
  test.each([
    ["beyond the text ends with it", "abc", span(1, 99), span(1, 3)],
    ["before the text begins with it", "abc", span(-4, 2), span(0, 2)],
    ["of no number is empty", "abc", span(Number.NaN, Number.NaN), span(0, 0)],
    ["that would cut a character in two holds all of it", "a😀b", span(2, 2), span(1, 3)],
    ["between characters stays as it is", "a😀b", span(1, 3), span(1, 3)],
  ])("%s", (_, text, given, expected) => {
    expect(withinText(text, given)).toEqual(expected);
  });
});
