import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rating } from "./build.ts";
import { checkAnswers } from "./check-answers.ts";
import { readAnswers } from "./read-answers.ts";
import { answers, inventInstrument, questions } from "./testing/invent-instrument.ts";

const form = inventInstrument(questions("abcd", { d: { optional: true } }));
const diary = inventInstrument(
  questions("cmrw", {
    c: { answer: { kind: "clock" } },
    m: { answer: { kind: "amount", unit: "hours", range: { min: 0, max: 24 } } },
    r: { answer: rating(-3, 3) },
    w: { answer: { kind: "words" } },
  }),
);

const problems = (given: string, instrument = form) => {
  const read = readAnswers(instrument, given);
  return read.ok ? [] : read.failure.problems;
};
const answersOf = (given: string, instrument = form) => {
  const read = readAnswers(instrument, given);
  return read.ok ? read.value : read.failure;
};

describe("answers written in the order of the form", () => {
  test.each([
    ["1,2,3", "a1 b2 c3"],
    ["1,2,3,0", "a1 b2 c3 d0"],
    [" 1 , 2,3 ", "a1 b2 c3"],
    ["1,-,3", "a1 c3"],
    ["1,–,3", "a1 c3"],
    ["1,,3", "a1 c3"],
    ["1,.,3", "a1 c3"],
    ["1", "a1"],
    ["-,-,-,-", ""],
    ["", ""],
  ])("%j", (given, read) => {
    expect(answersOf(given)).toEqual(answers(read));
  });

  test("a question left open has no answer, and not a zero", () => {
    expect(answersOf("-,0,-")).toEqual(answers("b0"));
  });

  test("a time of day is written by the clock, an amount may have a part, a rating may be negative", () => {
    expect(answersOf("23:15,7.5,-2,-", diary)).toEqual(answers("c1395 m7.5 r-2"));
    expect(answersOf("0:00", diary)).toEqual(answers("c0"));
  });

  test.each(["24:00", "7:60", "715", "7:5", "-1:00", "07:00:00"])("%s is no time of day", (given) => {
    expect(problems(given, diary)).toEqual([{ kind: "not-a-number", item: "c" }]);
  });

  test.each(["NaN", "Infinity", "1e0", "0x1", "-0", "-0.0", "+1", "1_0", "１", "one", "1 2", "1.", ".5", "1;2"])(
    "%s is no answer",
    (given) => {
      expect(problems(given)).toEqual([{ kind: "not-a-number", item: "a" }]);
    },
  );

  test("a question answered in words takes nothing but a dash here", () => {
    expect(problems("7:00,7,0,1", diary)).toEqual([{ kind: "not-a-number", item: "w" }]);
    expect(problems("7:00,7,0,tired", diary)).toEqual([{ kind: "not-a-number", item: "w" }]);
  });

  test("more answers than questions are refused, with every other problem", () => {
    expect(problems("1,7,x,0,1,1")).toEqual([
      { kind: "too-many-answers", given: 6, items: 4 },
      { kind: "not-an-option", item: "b", value: 7, options: [0, 1, 2, 3] },
      { kind: "not-a-number", item: "c" },
    ]);
  });

  test("what is no number is never repeated", () => {
    const words = fc.stringMatching(/^[a-z]{12,40}$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (cells) => {
        const failure = JSON.stringify(answersOf(cells.join(",")));
        return cells.every((cell) => !failure.includes(cell));
      }),
    );
  });

  test("whatever is typed, what is read are answers that the form takes", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,,,-–:eNx "), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), fc.constantFrom(form, diary), (given, instrument) => {
        const read = readAnswers(instrument, given);
        return read.ok ? checkAnswers(instrument, read.value).ok : read.failure.problems.length > 0;
      }),
    );
  });
});
