import { expect, test } from "vitest";
import { en } from "../../../words/en/progress.ts";
import { localDay } from "../../../words/formats.ts";
import { emptyPaper, numberIn, type PaperBody, type PaperForm, problemIn } from "./paper-body.ts";

const words = en.paper.problems;
const form: PaperForm = {
  instrument: "inv-9",
  name: "Invented form",
  hasQuestions: true,
  scales: [
    { scale: "part", min: 0, max: 6, fractions: true, isTotal: false },
    { scale: "total", min: 0, max: 27, fractions: false, isTotal: true },
  ],
};
const whole: PaperBody = { ...emptyPaper, instrument: "inv-9", value: "12", day: localDay(), session: "3" };
const problemOf = (part: Partial<PaperBody>) => problemIn({ ...whole, ...part }, { form, words, number: String });

test("a total in range, on a day that has come, may be entered", () => {
  expect(problemOf({})).toBeUndefined();
  expect(problemOf({ scale: "part", value: "4,5" })).toBeUndefined();
});

test.each([
  [{ value: "" }, words.value],
  [{ value: "28" }, words.range("0", "27")],
  [{ value: "12.5" }, words.whole],
  [{ scale: "part", value: "7" }, words.range("0", "6")],
  [{ day: "" }, words.day],
  [{ day: "2999-01-01" }, words.day],
  [{ session: "0" }, words.session],
  [{ way: "answers" as const }, words.answers],
])("%j is said to be not right yet", (part, said) => {
  expect(problemOf(part)).toBe(said);
});

test("an empty field is no number, and never 0", () => {
  expect(numberIn("")).toBeNaN();
  expect(numberIn("0")).toBe(0);
});
