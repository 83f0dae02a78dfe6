import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rating } from "./build.ts";
import { checkAnswers } from "./check-answers.ts";
import type { AnswerForm } from "./instrument.ts";
import { answers, inventInstrument, questions } from "./testing/invent-instrument.ts";

const hours: AnswerForm = { kind: "amount", unit: "hours", range: { min: 0, max: 24 } };
const times: AnswerForm = { kind: "amount", unit: "times", range: { min: 0, max: 20 } };
const form = inventInstrument(
  questions("abhtcw", {
    b: { answer: rating(-3, 3) },
    h: { answer: hours },
    t: { answer: times },
    c: { answer: { kind: "clock" } },
    w: { answer: { kind: "words" } },
  }),
);

const problems = (given: ReadonlyMap<string, number>) => {
  const checked = checkAnswers(form, given);
  return checked.ok ? [] : checked.failure.problems;
};

describe("answers to a form", () => {
  test("are taken where each is one that its question takes, and none need be given", () => {
    expect(problems(answers("a3 b-3 h7.5 t20 c1439"))).toEqual([]);
    expect(problems(answers(""))).toEqual([]);
  });

  test.each([
    ["a4", { kind: "not-an-option", item: "a", value: 4, options: [0, 1, 2, 3] }],
    ["a1.5", { kind: "not-an-option", item: "a", value: 1.5, options: [0, 1, 2, 3] }],
    ["b4", { kind: "out-of-range", item: "b", value: 4, min: -3, max: 3 }],
    ["b1.5", { kind: "not-whole", item: "b", value: 1.5 }],
    ["h24.5", { kind: "out-of-range", item: "h", value: 24.5, min: 0, max: 24 }],
    ["t2.5", { kind: "not-whole", item: "t", value: 2.5 }],
    ["c1440", { kind: "out-of-range", item: "c", value: 1440, min: 0, max: 1439 }],
    ["w1", { kind: "not-a-number", item: "w" }],
    ["z1", { kind: "unknown-item", item: "z" }],
  ])("%s is refused by item and rule", (given, problem) => {
    expect(problems(answers(given))).toEqual([problem]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0])("%d is no answer", (value) => {
    expect(problems(new Map([["a", value]]))).toEqual([{ kind: "not-a-number", item: "a" }]);
    expect(problems(new Map([["b", value]]))).toEqual([{ kind: "not-a-number", item: "b" }]);
  });

  test("every problem is named, not the first alone", () => {
    expect(problems(answers("a4 b9 z1")).map(({ kind }) => kind)).toEqual([
      "not-an-option",
      "out-of-range",
      "unknown-item",
    ]);
  });

  test("what stands where an item belongs is never repeated unless it looks like one", () => {
    const words = "I did not want to write this here";
    expect(problems(new Map([[words, 1]]))).toEqual([{ kind: "unknown-item", item: "?" }]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [problem] = problems(new Map([[`${text} `, 1]]));
        return problem?.kind === "unknown-item" && problem.item === "?";
      }),
    );
  });
});
