import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkField } from "./check-field.ts";
import { type Exercise, type ExerciseField, type ExerciseWording, wordingOf } from "./exercise.ts";
import { readCompletion } from "./read-completion.ts";

const field = (kind: "text" | "list" | "rating" | "day-and-time", optional?: true): ExerciseField => ({
  id: "it",
  kind,
  when: "before",
  ...(optional && { optional }),
});
const choice: ExerciseField = { id: "it", kind: "choice", when: "after", options: ["yes", "no"] };

describe("a field", () => {
  test.each([
    [field("rating"), "0", "0"],
    [field("rating"), " 10 ", "10"],
    [field("list"), " rain \n\n no energy", "rain\nno energy"],
    [field("day-and-time"), "2026-11-25T18:30", "2026-11-25T18:30"],
    [choice, "no", "no"],
    [field("rating", true), "  ", ""],
  ] as const)("%o takes %j as %j", (of, written, kept) => {
    expect(checkField(of, written)).toEqual({ ok: true, value: kept });
  });

  test.each([
    [field("text"), " ", "empty"],
    [field("list"), "\n \n", "empty"],
    [field("rating"), "11", "not-0-to-10"],
    [field("rating"), "7.5", "not-0-to-10"],
    [field("day-and-time"), "tomorrow", "not-a-day-and-time"],
    [field("day-and-time"), "2026-13-01T18:30", "not-a-day-and-time"],
    [choice, "perhaps", "not-an-option"],
  ] as const)("%o refuses %j, and says why without repeating it", (of, written, because) => {
    expect(checkField(of, written)).toEqual({ ok: false, failure: { kind: "bad-field", field: "it", because } });
  });

  test("what was taken once is taken again unchanged", () => {
    const kinds = fc.constantFrom(field("text", true), field("list", true), field("rating", true), choice);
    fc.assert(
      fc.property(kinds, fc.string(), (of, written) => {
        const once = checkField(of, written);
        if (once.ok) expect(checkField({ ...of, optional: true }, once.value)).toEqual(once);
      }),
    );
  });
});

const exercise: Exercise = {
  id: "made-up",
  approaches: ["humanistic"],
  purpose: "For this test.",
  fields: [
    { id: "strength", kind: "rating", when: "before" },
    { id: "ways", kind: "list", when: "before" },
    { id: "done", kind: "choice", when: "after", options: ["yes", "no"] },
  ],
  cautions: ["None."],
  source: { work: "made up for this test", verified: false },
};
const wording: ExerciseWording = {
  exercise: "made-up",
  language: "en",
  name: "Made up",
  about: "For this test.",
  steps: ["One."],
  parts: { before: "Before", after: "After" },
  fields: {
    strength: { label: "How strong?", ends: { low: "Little", high: "Much" } },
    ways: { label: "Ways" },
    done: { label: "Done?", options: { yes: "Yes", no: "No" } },
  },
};

describe("what came back", () => {
  test("is read in the order of the exercise, with its words", () => {
    expect(readCompletion(exercise, wording, { done: "yes", strength: "8", ways: "walk\nsing" })).toEqual([
      {
        field: "strength",
        label: "How strong?",
        when: "before",
        kind: "rating",
        value: 8,
        ends: { low: "Little", high: "Much" },
      },
      { field: "ways", label: "Ways", when: "before", kind: "list", entries: ["walk", "sing"] },
      { field: "done", label: "Done?", when: "after", kind: "words", words: "Yes" },
    ]);
  });

  test("shows a rating that is no number as it was written", () => {
    expect(readCompletion(exercise, wording, { strength: "Sad 70" })).toMatchObject([
      { kind: "words", words: "Sad 70" },
    ]);
  });

  test("of an exercise that is not known here is shown under the names it came with", () => {
    expect(readCompletion(undefined, undefined, { "What I noticed": "It was quiet." })).toMatchObject([
      { label: "What I noticed", words: "It was quiet." },
    ]);
  });

  test("never loses anything that was written", () => {
    const written = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.string().filter((text) => text.trim() !== ""),
    );
    fc.assert(
      fc.property(written, (fields) => {
        expect(readCompletion(exercise, wording, fields)).toHaveLength(Object.keys(fields).length);
      }),
    );
  });
});

test("words are given in the language that is asked for, else in one there is, else not at all", () => {
  expect(wordingOf([wording], "made-up", "en")).toBe(wording);
  expect(wordingOf([wording], "made-up", "de")).toBe(wording);
  expect(wordingOf([wording], "unknown", "en")).toBeUndefined();
});
