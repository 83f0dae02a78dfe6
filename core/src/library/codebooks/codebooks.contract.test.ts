import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Codebook } from "../../coding/codebook.ts";
import { codebooks } from "./index.ts";

const duplicates = <Value>(values: readonly Value[]) => values.filter((value, at) => values.indexOf(value) !== at);

test("every file in this folder is registered under its own name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index|test/.test(name));
  expect(files.map((name) => name.replace(".ts", "")).sort()).toEqual(codebooks.map(({ id }) => id).sort());
});

describe.each(codebooks)("$id", ({ codes, conventions, source, licence }) => {
  test("names each code once", () => {
    expect(duplicates(codes.map(({ id }) => id))).toEqual([]);
  });

  test("says where it comes from and under which licence", () => {
    expect(source.doi ?? source.url ?? source.work).toBeTruthy();
    expect(licence).not.toBe("");
    expect(conventions.length).toBeGreaterThan(0);
  });

  test.each(codes)("$id: has levels that a reader can tell apart", ({ levels, scale }) => {
    expect(levels.length).toBeGreaterThan(1);
    expect(duplicates(levels.map(({ definition }) => definition))).toEqual([]);
    expect(duplicates(levels.map(({ name }) => name))).toEqual([]);
    if (scale === "ordered") expect(levels.map(({ level }) => level)).toEqual(levels.map((_, at) => at));
    else expect(levels.every(({ level }) => typeof level === "string")).toBe(true);
  });
});

const levelsOf = (codebook: Codebook) =>
  codebook.codes.map(({ id, speaker, levels }) => [id, speaker, levels.map(({ level }) => level).join(" ")].join(": "));

test("the attunement codes keep understanding, resonance, sympathy, judging and directing apart", () => {
  expect(levelsOf(codebooks.find(({ id }) => id === "attunement")!)).toEqual([
    "cognitive: therapist: 0 1 2",
    "affective: therapist: 0 1 2",
    "exploring: therapist: 0 1 2",
    "sympathy: therapist: 0 1",
    "judging: therapist: 0 1",
    "directing: therapist: 0 1 2",
    "validating: therapist: 0 1",
    "pickup: therapist: 0 1 2",
    "cue: client: 0 1 2",
    "depth: client: 0 1 2 3 4",
  ]);
});

test("motivational interviewing is coded without simple and complex reflections, and says why", () => {
  const codes = codebooks.find(({ id }) => id === "miti")!.codes;
  expect(levelsOf(codebooks.find(({ id }) => id === "miti")!)).toEqual([
    "behaviour: therapist: question reflection input other",
    "question: therapist: 0 1",
    "reflection: therapist: 0 1",
    "input: therapist: 0 1",
    "question-kind: therapist: open closed",
    "talk: client: change neutral sustain",
  ]);
  expect(codes.find(({ id }) => id === "reflection")!.caution).toContain("kappa .21");
});

test("the scheme for written support is kept away from spoken sessions", () => {
  expect(codebooks.filter(({ appliesTo }) => appliesTo === "written").map(({ id }) => id)).toEqual(["epitome"]);
});
