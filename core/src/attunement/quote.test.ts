import fc from "fast-check";
import { expect, test } from "vitest";
import { codeSession } from "./coded-session.ts";
import { CODES } from "./codes.ts";
import { quoteOf } from "./quote.ts";
import { buildSession } from "./testing/build-session.ts";

function quoted(text: string, ...evidence: readonly { start: number; end: number }[]): string {
  const { turns, codings } = buildSession([["C", text, { cue: { level: 2, evidence } }]]);
  const { span } = quoteOf(codeSession(turns, codings), 0, CODES.cue);
  return text.slice(span.start, span.end);
}

test("a quote is the whole sentence around the evidence", () => {
  expect(quoted("We went up. My chest went tight then. I left.", { start: 15, end: 29 })).toBe(
    "My chest went tight then.",
  );
});

test("it reaches from the first evidence to the last", () => {
  expect(quoted("I froze. He spoke. I left. It rained.", { start: 2, end: 7 }, { start: 21, end: 25 })).toBe(
    "I froze. He spoke. I left.",
  );
});

test("without evidence it is the beginning of the turn, cut between words", () => {
  const long = "a long tale ".repeat(60);
  const quote = quoted(long);
  expect(quote.length).toBeLessThanOrEqual(220);
  expect(long.startsWith(`${quote} `)).toBe(true);
});

test("a row of characters without a space is not cut within one", () => {
  const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
  expect(quoted(`a${"😀".repeat(200)}`)).not.toMatch(halves);
});

test("it is never longer than three lines", () => {
  const place = fc.nat(400);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), place, place, (text, start, end) => {
      expect(quoted(`😀${text}😀`.repeat(3), { start, end }).length).toBeLessThanOrEqual(220);
    }),
  );
});
