import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkField } from "../../exercises/check-field.ts";
import type { ExerciseField, ExerciseWording } from "../../exercises/exercise.ts";
import { readCompletion } from "../../exercises/read-completion.ts";
import { exercises } from "./index.ts";
import { exerciseWordings } from "./wordings.ts";

const LANGUAGES = ["en", "de"] as const;
const ids = exercises.map(({ id }) => id).sort();
const filesEnding = (ending: RegExp): readonly string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => ending.test(name) && !/^index\.|^wordings\.|test/.test(name))
    .map((name) => name.split(".", 1)[0] ?? "")
    .sort();

test("every exercise is a file in this folder and is registered, with its words in each language", () => {
  expect(filesEnding(/^[a-z0-9-]+\.ts$/)).toEqual(ids);
  expect(filesEnding(/^[a-z0-9-]+\.wording\.ts$/)).toEqual(ids);
  expect(filesEnding(/\.de\.wording\.ts$/)).toEqual(ids);
  const written = exerciseWordings.map(({ exercise, language }) => `${exercise} ${language}`).sort();
  expect(written).toEqual(ids.flatMap((id) => [`${id} de`, `${id} en`]));
});

/** Words that press, praise or judge. */
const FORBIDDEN = /!|\bmust\b|\bfail|\bhomework|\bwell done|\bmüssen\b|\bversag|\bHausaufgabe/i;
const wordsOf = ({ name, about, steps, parts, fields }: ExerciseWording): readonly string[] => [
  name,
  about,
  ...steps,
  parts.before,
  parts.after,
  ...Object.values(fields).flatMap(({ label, hint = "", ends, options = {} }) => [
    label,
    hint,
    ends?.low ?? "",
    ends?.high ?? "",
    ...Object.values(options),
  ]),
];

const filledIn: Readonly<Record<ExerciseField["kind"], string>> = {
  text: "Sad",
  "long-text": "The bus was full.",
  list: "Rain\nNo energy",
  rating: "7",
  "day-and-time": "2026-11-25T18:30",
  choice: "",
};
const answerTo = (field: ExerciseField): string => (field.kind === "choice" ? field.options[0] : filledIn[field.kind]);

describe.each(exercises)("$id", (exercise) => {
  const fieldIds = exercise.fields.map(({ id }) => id);

  test("has fields of its own, asked before and afterwards in this order", () => {
    expect(new Set(fieldIds).size).toBe(fieldIds.length);
    const order = exercise.fields.map(({ when }) => when);
    expect(order).toEqual([...order].sort((a, b) => (a === b ? 0 : a === "before" ? -1 : 1)));
    expect(new Set(order)).toEqual(new Set(["before", "after"]));
  });

  test("can be handed in without a single rating", () => {
    expect(exercise.fields.filter(({ kind, optional }) => kind === "rating" && optional !== true)).toEqual([]);
  });

  test("says what it is for, what to mind and where it comes from", () => {
    expect(exercise.purpose).toMatch(/^[A-Z].*\.$/);
    for (const caution of exercise.cautions) expect(caution).toMatch(/^[A-Z].*\.$/);
    expect(exercise.source.work ?? exercise.source.doi ?? exercise.source.url).toBeTruthy();
    expect(exercise.source.verified).toBe(false);
  });

  test.each(LANGUAGES)("has words for each field, end and option in %s, and for no other", (language) => {
    const wording = exerciseWordings.find((each) => each.exercise === exercise.id && each.language === language);
    expect(Object.keys(wording?.fields ?? {})).toEqual(fieldIds);
    for (const field of exercise.fields) {
      const words = wording?.fields[field.id];
      expect(words?.ends !== undefined).toBe(field.kind === "rating");
      expect(Object.keys(words?.options ?? {})).toEqual(field.kind === "choice" ? field.options : []);
    }
    expect(wordsOf(wording as ExerciseWording).filter((words) => FORBIDDEN.test(words))).toEqual([]);
  });

  test("what is filled in is taken, and is read back whole", () => {
    const written = Object.fromEntries(exercise.fields.map((field) => [field.id, answerTo(field)]));
    for (const field of exercise.fields) expect(checkField(field, answerTo(field))).toMatchObject({ ok: true });
    expect(readCompletion(exercise, undefined, written).map(({ field }) => field)).toEqual(fieldIds);
  });
});
