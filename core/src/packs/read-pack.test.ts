import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instruments } from "../library/instruments/index.ts";
import type { Instrument } from "../measurement/instrument.ts";
import { scoreInstrument } from "../measurement/score-instrument.ts";
import { checkTotal } from "../measurement/total.ts";
import { checkInstrument } from "./check-instrument.ts";
import { readPack } from "./read-pack.ts";
import { acceptedTerms } from "./terms.ts";
import { type JsonFile, ownForm } from "./testing/own-form.ts";

const problemsOf = (files: ReadonlyMap<string, string>, taken?: ReadonlySet<string>) => {
  const read = readPack(files, true, taken);
  return read.ok ? [] : read.failure.problems.map(({ file, path, rule }) => [file, path, rule]);
};

const packOf = (files: ReadonlyMap<string, string>, accepted = true) => {
  const read = readPack(files, accepted);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
};

describe("a practice's own form", () => {
  test("is read with its words and scored like any other", () => {
    const { facts, wording, attribution } = packOf(ownForm());
    expect(attribution).toBe("Wren Practice");
    expect(wording?.items["rested"]).toBe("I sat down and rested");
    const answers = new Map([
      ["rested", 1],
      ["restless", 1],
    ]);
    expect(scoreInstrument(facts, answers).scales).toMatchObject([{ scale: "rest", value: 2, band: "some" }]);
  });

  test("whose licence is not accepted shows no question and no word, and a total can be typed in", () => {
    const off = packOf(ownForm(), false);
    expect(off.wording).toBeUndefined();
    expect(off.facts).toMatchObject({ items: [], risk: [], scales: [{ id: "rest", items: [] }] });
    expect(JSON.stringify(off)).not.toContain("paced");
    expect(JSON.stringify(off)).not.toContain("restless");
    expect(checkInstrument(off.facts)).toEqual([]);
    expect(checkTotal(off.facts, { value: 3, form: "paper" })).toMatchObject({ ok: true });
  });

  test("may begin with the mark that some programs write before a text", () => {
    const files = ownForm();
    files.set("facts.json", `\uFEFF${files.get("facts.json")}`);
    expect(problemsOf(files)).toEqual([]);
  });

  test("need not bring worked examples", () => {
    const files = ownForm();
    files.delete("vectors.json");
    expect(problemsOf(files)).toEqual([]);
  });
});

describe("what is wrong with a form is said by file, place and rule", () => {
  const cases: readonly (readonly [file: JsonFile, path: string, value: unknown, at: string, rule: string])[] = [
    ["pack.json", "licence", undefined, "licence", "missing"],
    ["pack.json", "licence.id", "", "licence.id", "empty"],
    ["pack.json", "licence.id", "Do-As-You-Like", "licence.id", "unknown-licence"],
    ["pack.json", "licence.terms", 7, "licence.terms", "wrong-type"],
    ["pack.json", "licence.url", "the website", "licence.url", "wrong-type"],
    ["pack.json", "licence.conditions", ["be-nice"], "licence.conditions[0]", "wrong-type"],
    ["pack.json", "format", 2, "format", "wrong-type"],
    ["pack.json", "colour", "green", "colour", "unknown-key"],
    ["facts.json", "items[0].answer.options[1].value", null, "items[0].answer.options[1].value", "wrong-type"],
    ["facts.json", "items[0].answer.options[1].value", 0, "items[0].answer.options[1].value", "duplicate"],
    ["facts.json", "items[0].answer.options[1].value", "1", "items[0].answer.options[1].value", "wrong-type"],
    ["facts.json", "items[0].answer.options[1].id", "never", "items[0].answer.options[1].id", "duplicate"],
    ["facts.json", "items[0].answer.options", [], "items[0].answer.options", "too-few"],
    ["facts.json", "items[0].answer.kind", "slider", "items[0].answer.kind", "wrong-type"],
    ["facts.json", "items[0].id", "Rested well", "items[0].id", "not-an-id"],
    ["facts.json", "items[0].id", "constructor", "items[0].id", "not-an-id"],
    ["facts.json", "items[1].id", "rested", "items[1].id", "duplicate"],
    ["facts.json", "items[1].number", 1, "items[1].number", "duplicate"],
    [
      "facts.json",
      "items[1].askedWhen",
      { items: ["ease"], answers: [3] },
      "items[1].askedWhen.items[0]",
      "stands-later",
    ],
    [
      "facts.json",
      "items[1].askedWhen",
      { items: ["rested"], answers: [9] },
      "items[1].askedWhen.answers[0]",
      "unknown-option",
    ],
    [
      "facts.json",
      "items[1].askedWhen",
      { items: ["rested"], answers: [] },
      "items[1].askedWhen.answers",
      "never-reached",
    ],
    ["facts.json", "items[0].optional", true, "scales[0].items[0]", "optional-but-scored"],
    ["facts.json", "items[2].answer.range", { min: 10, max: 0 }, "items[2].answer.range", "range-reversed"],
    ["facts.json", "scales[0].items[1]", "sleepless", "scales[0].items[1]", "unknown-item"],
    ["facts.json", "scales[0].items[1]", "rested", "scales[0].items[1]", "duplicate"],
    ["facts.json", "scales[0].reversed[0]", "ease", "scales[0].reversed[0]", "unknown-item"],
    ["facts.json", "scales[0].range", { min: 4, max: 0 }, "scales[0].range", "range-reversed"],
    ["facts.json", "scales[0].range", { min: 0, max: 3 }, "scales[0].range", "score-outside-range"],
    ["facts.json", "scales[0].bands[2].from", 2, "scales[0].bands[2].from", "bands-overlap"],
    ["facts.json", "scales[0].bands[2].from", 1, "scales[0].bands[2].from", "bands-overlap"],
    ["facts.json", "scales[0].bands[0].from", 1, "scales[0].bands[0].from", "bands-leave-gap"],
    ["facts.json", "scales[0].bands[2].from", 5, "scales[0].bands[2].from", "out-of-range"],
    ["facts.json", "scales[0].bands[0].from", -1, "scales[0].bands[0].from", "out-of-range"],
    ["facts.json", "scales[0].bands[1].id", "little", "scales[0].bands[1].id", "duplicate"],
    ["facts.json", "scales[0].cutOffs[0].value", 5, "scales[0].cutOffs[0].value", "out-of-range"],
    ["facts.json", "scales[0].thresholds[0].points", 0, "scales[0].thresholds[0].points", "out-of-range"],
    ["facts.json", "scales[0].missing.mayMiss", 2, "scales[0].missing.mayMiss", "out-of-range"],
    ["facts.json", "scales[0].missing.mayMiss", 0.5, "scales[0].missing.mayMiss", "wrong-type"],
    ["facts.json", "total", "sleep", "total", "unknown-scale"],
    ["facts.json", "risk[0].item", "sleepless", "risk[0].item", "unknown-item"],
    ["facts.json", "risk[0].grades[0].min", 1, "risk[0].grades[0]", "range-reversed"],
    ["facts.json", "risk[0].grades[0].max", 9, "risk[0].grades[0]", "never-reached"],
    ["facts.json", "risk[0].grades[1]", { min: 0, max: 2, grade: "urgent" }, "risk[0].grades[1]", "duplicate"],
    ["facts.json", "licence.ship", "bundle", "licence.ship", "not-shippable"],
    ["facts.json", "licence.attribution", " ", "licence.attribution", "empty"],
    ["facts.json", "licence.terms", "Anybody's.", "licence.terms", "differs"],
    ["facts.json", "source.verified", "yes", "source.verified", "wrong-type"],
    ["wording.en.json", "items.ease", undefined, "items.ease", "without-words"],
    ["wording.en.json", "items.ease", "", "items.ease", "empty"],
    ["wording.en.json", "items.sleepless", "I lay awake", "items.sleepless", "unknown-item"],
    ["wording.en.json", "options.often", undefined, "options.often", "without-words"],
    ["wording.en.json", "options.always", "Always", "options.always", "unknown-option"],
    ["wording.en.json", "bands.some", undefined, "bands.some", "without-words"],
    ["wording.en.json", "bands.much", "Much", "bands.much", "unknown-band"],
    ["wording.en.json", "ends", undefined, "ends", "without-words"],
    ["wording.en.json", "language", "de", "language", "differs"],
    ["wording.en.json", "language", "Queen's English", "language", "not-a-language"],
    ["wording.en.json", "instrument", "loud-evenings", "instrument", "differs"],
    ["vectors.json", "vectors[0].scales.rest.total", 3, "vectors[0].scales.rest.total", "vector-differs"],
    ["vectors.json", "vectors[0].scales.rest.band", "some", "vectors[0].scales.rest.band", "vector-differs"],
    ["vectors.json", "vectors[2].scales.rest.total", 0, "vectors[2].scales.rest.total", "vector-differs"],
    ["vectors.json", "vectors[1].risk", [], "vectors[1].risk", "vector-differs"],
    ["vectors.json", "vectors[0].answers[0]", 3, "vectors[0].answers[0]", "unknown-option"],
    ["vectors.json", "vectors[0].answers", [2], "vectors[0].answers", "differs"],
  ];

  test.each(cases)("%s: %s as %j", (file, path, value, at, rule) => {
    expect(problemsOf(ownForm([file, path, value]))).toContainEqual([file, at, rule]);
  });

  test("all of it at once, in every file", () => {
    const files = ownForm(
      ["pack.json", "licence.id", ""],
      ["facts.json", "scales[0].bands[1].from", 0],
      ["facts.json", "risk[0].item", "nobody"],
      ["wording.en.json", "items.rested", ""],
    );
    files.delete("LICENSE");
    files.set("SOURCE.md", "");
    expect(problemsOf(files)).toEqual([
      ["LICENSE", "", "missing-file"],
      ["SOURCE.md", "", "empty"],
      ["facts.json", "scales[0].bands[1].from", "bands-overlap"],
      ["facts.json", "risk[0].item", "unknown-item"],
      ["pack.json", "licence.id", "empty"],
      ["wording.en.json", "items.rested", "empty"],
    ]);
  });

  test("each file that is missing", () => {
    const names = problemsOf(new Map()).map(([file, , rule]) => `${file} ${rule}`);
    const needed = ["ATTRIBUTION", "LICENSE", "SOURCE.md", "facts.json", "pack.json", "wording.en.json"];
    expect(names).toEqual(needed.map((file) => `${file} missing-file`));
  });

  test("a file that is no JSON, or one that a pack does not have", () => {
    const files = ownForm();
    files.set("facts.json", '{\n"id": "quiet-evenings",\n}');
    files.set("run.js", "");
    expect(problemsOf(files)).toEqual([
      ["facts.json", "", "not-json"],
      ["run.js", "", "unknown-file"],
    ]);
  });

  test("a file whose bytes are not all text", () => {
    expect(problemsOf(ownForm().set("LICENSE", "Ours \uFFFD to use"))).toEqual([["LICENSE", "", "broken-characters"]]);
  });

  test("words in two languages: each is a pack of its own", () => {
    const files = ownForm();
    files.set("wording.fr.json", "{}");
    expect(problemsOf(files)).toEqual([["wording.fr.json", "", "several-languages"]]);
  });

  test("an id that another instrument has", () => {
    expect(problemsOf(ownForm(), new Set(["quiet-evenings"]))).toEqual([["facts.json", "id", "id-taken"]]);
  });

  test("a licence of Creative Commons that is said to ask for less than it does", () => {
    const licence = { id: "CC-BY-NC-ND-4.0", name: "CC", terms: "Ours.", conditions: ["attribution"] };
    expect(problemsOf(ownForm(["pack.json", "licence", licence]))).toEqual([
      ["pack.json", "licence.conditions", "missing"],
      ["pack.json", "licence.url", "missing"],
    ]);
  });
});

describe("a form made to hurt", () => {
  const withFacts = (text: string) => {
    const files = ownForm();
    files.set("facts.json", text);
    return problemsOf(files);
  };

  test("names that every object has are no ids, and write nothing anywhere", () => {
    const files = ownForm();
    const words = files.get("wording.en.json")?.replace('"rested":', '"__proto__": {"polluted": "yes"}, "rested":');
    files.set("wording.en.json", words ?? "");
    expect(problemsOf(files)).toContainEqual(["wording.en.json", "items.__proto__", "not-an-id"]);
    expect(withFacts('{"__proto__": {"id": "x"}}')).toContainEqual(["facts.json", "__proto__", "unknown-key"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("numbers beyond all numbers are none", () => {
    const files = ownForm();
    files.set("facts.json", (files.get("facts.json") ?? "").replace('"mayMiss":1', '"mayMiss":1e999'));
    expect(problemsOf(files)).toEqual([["facts.json", "scales[0].missing.mayMiss", "not-finite"]]);
  });

  test("a file, a list or a text that is too long is turned away", () => {
    expect(withFacts(`${" ".repeat(999_999)}[]`)).toEqual([["facts.json", "", "too-long"]]);
    expect(withFacts("[".repeat(2_000))).toEqual([["facts.json", "", "too-deep"]]);
    expect(problemsOf(ownForm(["facts.json", "items", Array(301).fill(0)]))).toContainEqual([
      "facts.json",
      "items",
      "too-many",
    ]);
    expect(problemsOf(ownForm(["facts.json", "name", "x".repeat(301)]))).toContainEqual([
      "facts.json",
      "name",
      "too-long",
    ]);
  });

  test("thousands of problems are counted, and as many are listed as a person can read", () => {
    const stray = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`stray-${index}`, 0]));
    const read = readPack(ownForm(["facts.json", "total", undefined]).set("facts.json", JSON.stringify(stray)), true);
    expect(read.ok ? 0 : read.failure.problems.length).toBe(200);
    // 5,000 strays and the ten fields that a form must have, less those listed
    expect(read.ok ? 0 : read.failure.more).toBe(5_000 + 10 - 200);
  });

  test("no problem repeats what the form says", () => {
    const secret = "the words of the form";
    const files = ownForm(
      ["facts.json", "total", secret],
      ["pack.json", "licence.id", secret],
      ["wording.en.json", "language", secret],
    );
    expect(JSON.stringify(readPack(files, true))).not.toContain(secret);
  });

  test("whatever stands in a file, it is read or refused", () => {
    const names = [...ownForm().keys(), "wording.en-GB.json", "other"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json({ maxDepth: 4 }), (name, text) => {
        const read = readPack(ownForm().set(name, text), true);
        expect(read.ok || read.failure.problems.length > 0).toBe(true);
      }),
    );
  });

  test("whatever is written at any place of the facts, it is read or refused", () => {
    const paths = pathsIn(JSON.parse(ownForm().get("facts.json") ?? ""));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const read = readPack(ownForm(["facts.json", path, value]), true);
        if (read.ok) expect(checkInstrument(read.value.facts)).toEqual([]);
        else expect(read.failure.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

function pathsIn(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const join = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
  const below = Object.entries(value).flatMap(([key, each]) => pathsIn(each, join(key)));
  return path === "" ? below : [path, ...below];
}

describe("the checks of a form", () => {
  test.each((instruments as readonly Instrument[]).map((each) => [each.id, each] as const))(
    "find nothing wrong with %s",
    (_, each) => expect(checkInstrument(each)).toEqual([]),
  );

  test("find a number that is none in facts that were never JSON", () => {
    const { facts } = packOf(ownForm());
    const [first, ...others] = facts.items;
    if (first === undefined) throw new Error("no item");
    const options = [Number.NaN, Number.POSITIVE_INFINITY].map((value, index) => ({ value, id: `o-${index}` }));
    const broken = { ...facts, items: [{ ...first, answer: { kind: "choice" as const, options } }, ...others] };
    const found = checkInstrument(broken).filter(({ rule }) => rule === "not-finite");
    expect(found.map(({ path }) => path)).toEqual([
      "items[0].answer.options[0].value",
      "items[0].answer.options[1].value",
    ]);
  });
});

describe("the terms that were accepted", () => {
  const terms = (files: Map<string, string>) => acceptedTerms(packOf(files));

  test("change with the licence text, the attribution and what is asked", () => {
    const before = terms(ownForm());
    expect(terms(ownForm().set("LICENSE", "Ours, but pay."))).not.toBe(before);
    expect(terms(ownForm(["pack.json", "licence.conditions", ["non-commercial"]]))).not.toBe(before);
    expect(terms(ownForm(["pack.json", "licence.name", "Somebody's"]))).not.toBe(before);
  });

  test("stay when a fact of the form is mended", () => {
    expect(terms(ownForm(["facts.json", "minutes", 2]))).toBe(terms(ownForm()));
  });
});
