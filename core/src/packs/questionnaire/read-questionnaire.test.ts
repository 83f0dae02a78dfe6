import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scoreInstrument } from "../../measurement/score-instrument.ts";
import { checkInstrument } from "../check-instrument.ts";
import { readQuestionnaire } from "./read-questionnaire.ts";

type Part = Record<string, unknown>;

const ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";

const option = (code: string, display: string, weight?: number, url = ORDINAL): Part => ({
  valueCoding: { code, display },
  ...(weight !== undefined && { extension: [{ url, valueDecimal: weight }] }),
});
const often = [option("N", "Never", 0), option("S", "Sometimes", 1), option("O", "Often", 2)];
const choice = (linkId: string, text: string, more: Part = {}): Part => ({
  linkId,
  text,
  type: "choice",
  answerOption: often,
  ...more,
});

const form = (more: Part = {}): Part => ({
  resourceType: "Questionnaire",
  id: "Quiet.Evenings",
  title: "Quiet evenings",
  version: "2",
  status: "active",
  language: "en-GB",
  copyright: "Wren Practice. For our own clients.",
  item: [
    { linkId: "0", type: "display", text: "In the last week:" },
    {
      linkId: "g",
      type: "group",
      text: "Rest",
      item: [choice("g/1", "I sat down and rested", { required: true }), choice("g/2", "I slept through")],
    },
    { linkId: "note", type: "text", text: "Anything else?" },
  ],
  ...more,
});

const packOf = (questionnaire: Part) => {
  const read = readQuestionnaire(JSON.stringify(questionnaire));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
};
const problemsOf = (questionnaire: unknown, taken?: ReadonlySet<string>) => {
  const read = readQuestionnaire(JSON.stringify(questionnaire), taken);
  return read.ok ? [] : read.failure.problems.map(({ path, rule }) => `${path} ${rule}`);
};

describe("a FHIR Questionnaire", () => {
  test("becomes an own form: questions out of their groups, instructions before them, copyright as its terms", () => {
    const { id, title, facts, wording, attribution, licence } = packOf(form());
    expect({ id, title, attribution }).toEqual({
      id: "quiet-evenings",
      title: "Quiet evenings",
      attribution: "Wren Practice. For our own clients.",
    });
    expect(licence.terms).toBe(attribution);
    expect(facts).toMatchObject({ version: "2", licence: { ship: "own", attribution } });
    expect(facts.items.map((item) => [item.id, item.number])).toEqual([
      ["g-1", 1],
      ["g-2", 2],
      ["note", 3],
    ]);
    expect(wording).toMatchObject({ language: "en-GB", stem: "In the last week:\nRest" });
    expect(wording?.items).toEqual({
      "g-1": "I sat down and rested",
      "g-2": "I slept through",
      note: "Anything else?",
    });
    expect(wording?.itemOptions?.["g-1"]).toEqual({ n: "Never", s: "Sometimes", o: "Often" });
    expect(checkInstrument(facts)).toEqual([]);
  });

  test("has a total where every choice has a number, with no direction, no bands and no thresholds", () => {
    const { facts } = packOf(form());
    expect(facts.scales).toMatchObject([{ id: "total", range: { min: 0, max: 4 }, betterWhen: "neither", bands: [] }]);
    expect(facts.scales[0]?.thresholds).toBeUndefined();
    const score = scoreInstrument(
      facts,
      new Map([
        ["g-1", 2],
        ["g-2", 1],
      ]),
    );
    expect(score.scales).toMatchObject([{ value: 3 }]);
    expect(scoreInstrument(facts, new Map([["g-1", 2]])).noScore).toMatchObject([{ kind: "too-many-missing" }]);
  });

  test("has no total where a choice has no number; its answers are still kept apart", () => {
    const plain = [option("a", "At home"), option("b", "Elsewhere")];
    const { facts } = packOf(form({ item: [choice("1", "I rested"), choice("2", "Where?", { answerOption: plain })] }));
    expect(facts.scales).toEqual([]);
    expect(facts.total).toBeUndefined();
    expect(facts.items[1]?.answer).toEqual({
      kind: "choice",
      options: [
        { value: 0, id: "a" },
        { value: 1, id: "b" },
      ],
    });
  });

  test.each([
    ["ordinalValue on the answer", often],
    ["itemWeight on the answer", [option("N", "Never", 0, WEIGHT), option("O", "Often", 2, WEIGHT)]],
    [
      "a weight on the coding",
      [0, 2].map((weight) => ({
        valueCoding: { code: `c${weight}`, display: "x", extension: [{ url: WEIGHT, valueDecimal: weight }] },
      })),
    ],
    ["whole numbers", [{ valueInteger: 0 }, { valueInteger: 2 }]],
  ])("gives an answer its number by %s", (_, answerOption) => {
    expect(packOf(form({ item: [choice("1", "I rested", { answerOption })] })).facts.scales[0]?.range).toEqual({
      min: 0,
      max: 2,
    });
  });

  test("finds its answers in a value set that it contains", () => {
    const concept = [
      { code: "N", display: "Never", extension: [{ url: ORDINAL, valueDecimal: 0 }] },
      { code: "O", display: "Often", extension: [{ url: ORDINAL, valueDecimal: 3 }] },
    ];
    const contained = [{ resourceType: "ValueSet", id: "often", compose: { include: [{ concept }] } }];
    const item = [{ linkId: "1", text: "I rested", type: "choice", answerValueSet: "#often" }];
    expect(packOf(form({ contained, item })).facts.scales[0]?.range).toEqual({ min: 0, max: 3 });
  });

  test("keeps a rating with both its ends, a time, a yes or no, and leaves out what is worked out", () => {
    const ends = ["minValue", "maxValue"].map((name, at) => ({
      url: `http://hl7.org/fhir/StructureDefinition/${name}`,
      valueInteger: at * 10,
    }));
    const { facts, wording } = packOf(
      form({
        item: [
          { linkId: "1", text: "How easy was it?", type: "integer", extension: ends },
          { linkId: "2", text: "When did you go to bed?", type: "time" },
          { linkId: "3", text: "Did you nap?", type: "boolean" },
          { linkId: "4", text: "Total", type: "decimal", readOnly: true },
        ],
      }),
    );
    expect(facts.items.map(({ answer }) => answer.kind)).toEqual(["rating", "clock", "choice"]);
    expect(wording?.ends).toEqual({ low: "0", high: "10" });
    expect(wording?.itemOptions?.["3"]).toEqual({ no: "No", yes: "Yes" });
  });

  test("keeps the LOINC code of a question", () => {
    const code = [{ system: "http://loinc.org", code: "00000-0" }];
    expect(packOf(form({ item: [choice("1", "I rested", { code })] })).facts.items[0]?.loinc).toBe("00000-0");
  });
});

describe("a question that depends on another", () => {
  const asked = (more: Part) =>
    form({ item: [choice("1", "I rested"), choice("2", "I slept"), choice("3", "How?", more)] });
  const when = (question: string, code: string) => ({ question, operator: "=", answerCoding: { code } });

  test.each([
    ["one answer", { enableWhen: [when("1", "O")] }, { items: ["1"], answers: [2] }],
    [
      "any of two answers to one question",
      { enableWhen: [when("1", "O"), when("1", "S")], enableBehavior: "any" },
      { items: ["1"], answers: [1, 2] },
    ],
    [
      "the same answer to any of two questions",
      { enableWhen: [when("1", "O"), when("2", "O")], enableBehavior: "any" },
      { items: ["1", "2"], answers: [2] },
    ],
    [
      "any answer",
      { enableWhen: [{ question: "1", operator: "exists", answerBoolean: true }] },
      { items: ["1"], answers: [0, 1, 2] },
    ],
    [
      "no answer",
      { enableWhen: [{ question: "1", operator: "exists", answerBoolean: false }] },
      { items: ["1"], answers: [], orUnanswered: true },
    ],
  ])("on %s", (_, more, condition) => {
    const { facts } = packOf(asked(more));
    expect(facts.items[2]?.askedWhen).toEqual(condition);
    // What it counts where it is not asked is not said, so nothing is added up.
    expect(facts.scales).toEqual([]);
  });

  test("on the condition of the group around it", () => {
    const group = { linkId: "g", type: "group", enableWhen: [when("1", "O")], item: [choice("2", "How?")] };
    expect(packOf(form({ item: [choice("1", "I rested"), group] })).facts.items[1]?.askedWhen).toEqual({
      items: ["1"],
      answers: [2],
    });
  });

  test.each([
    [
      "more than",
      { enableWhen: [{ question: "1", operator: ">", answerInteger: 1 }] },
      "item[2].enableWhen[0].operator not-expressible",
    ],
    [
      "both of two",
      { enableWhen: [when("1", "O"), when("2", "O")], enableBehavior: "all" },
      "item[2].enableWhen not-expressible",
    ],
    [
      "different answers to two questions",
      { enableWhen: [when("1", "O"), when("2", "S")], enableBehavior: "any" },
      "item[2].enableWhen not-expressible",
    ],
    ["a question that is not there", { enableWhen: [when("9", "O")] }, "item[2].enableWhen[0].question unknown-item"],
    ["an answer that is not there", { enableWhen: [when("1", "X")] }, "item[2].enableWhen[0] unknown-option"],
  ])("on %s is refused and not left out in silence", (_, more, problem) => {
    expect(problemsOf(asked(more))).toContain(problem);
  });

  test("on a later one is refused", () => {
    const item = [choice("1", "How?", { enableWhen: [when("2", "O")] }), choice("2", "I rested")];
    expect(problemsOf(form({ item }))).toEqual(["item[0].enableWhen stands-later"]);
  });
});

describe("what is wrong with a Questionnaire is said at its place", () => {
  test.each<[string, unknown, string]>([
    ["another resource", { resourceType: "Patient" }, "resourceType wrong-type"],
    ["no object", [], " wrong-type"],
    ["no copyright", form({ copyright: undefined }), "copyright missing"],
    ["no title and no name", form({ title: undefined }), "title missing"],
    ["an id of nothing that can be used", form({ id: "日記" }), "id missing"],
    ["no question", form({ item: [] }), "item missing"],
    ["a language that is none", form({ language: "the Queen's" }), "language not-a-language"],
    ["a question without words", form({ item: [choice("1", "")] }), "item[0].text missing"],
    ["a question without a link", form({ item: [choice("", "Rested")] }), "item[0].linkId missing"],
    ["a link twice", form({ item: [choice("1", "Rested"), choice("1", "Slept")] }), "item[1].linkId duplicate"],
    [
      "an answer in a kind without a place",
      form({ item: [choice("1", "x", { type: "attachment" })] }),
      "item[0].type unsupported",
    ],
    ["several answers", form({ item: [choice("1", "x", { repeats: true })] }), "item[0].repeats unsupported"],
    ["no answers", form({ item: [choice("1", "x", { answerOption: [] })] }), "item[0].answerOption missing"],
    [
      "answers that stand elsewhere",
      form({ item: [choice("1", "x", { answerValueSet: "http://example.org/set" })] }),
      "item[0].answerValueSet unsupported",
    ],
    [
      "numbers for some answers only",
      form({ item: [choice("1", "x", { answerOption: [option("a", "A", 1), option("b", "B")] })] }),
      "item[0].answerOption missing",
    ],
    [
      "one number for two answers",
      form({ item: [choice("1", "x", { answerOption: [option("a", "A", 1), option("b", "B", 1)] })] }),
      "item[0].answerOption[1] duplicate",
    ],
    [
      "a number without ends",
      form({ item: [{ linkId: "1", text: "x", type: "integer" }] }),
      "item[0].extension missing",
    ],
    [
      "an extension that changes the meaning",
      form({ item: [choice("1", "x", { modifierExtension: [{ url: "http://example.org/not" }] })] }),
      "item[0].modifierExtension unsupported",
    ],
  ])("%s", (_, questionnaire, problem) => expect(problemsOf(questionnaire)).toContain(problem));

  test("an id that another instrument has", () => {
    expect(problemsOf(form(), new Set(["quiet-evenings"]))).toEqual(["id id-taken"]);
  });

  test("all of it at once", () => {
    const item = [choice("1", ""), choice("2", "x", { type: "url" }), { linkId: "3", text: "x", type: "integer" }];
    expect(problemsOf(form({ copyright: "", item }))).toEqual([
      "copyright missing",
      "item[0].text missing",
      "item[1].type unsupported",
      "item[2].extension missing",
    ]);
  });
});

describe("a Questionnaire made to hurt", () => {
  test("is refused for its depth and its length", () => {
    let item = choice("1", "x");
    for (let level = 0; level < 25; level++) item = { linkId: `g${level}`, type: "group", item: [item] };
    expect(problemsOf(form({ item: [item] })).join()).toContain("too-deep");
    const many = Array.from({ length: 301 }, (_, at) => choice(String(at), "x"));
    expect(problemsOf(form({ item: many }))).toContain("item too-many");
    expect(problemsOf(form({ item: [choice("1", "x".repeat(5_001))] }))).toEqual(["item[0].text too-long"]);
  });

  test("cannot name a question after what every object has", () => {
    expect(problemsOf(form({ item: [choice("constructor", "x")] }))).toContain("item[0].linkId not-an-id");
    expect(problemsOf(form({ item: [choice("__proto__", "x")] }))).toEqual([]);
  });

  test("is read or refused, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...Object.keys(form())), (value, key) => {
        const read = readQuestionnaire(JSON.stringify(form({ [key]: value })));
        if (read.ok) expect(checkInstrument(read.value.facts)).toEqual([]);
        else expect(read.failure.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test("is read or refused, whatever a question holds", () => {
    const keys = ["linkId", "text", "type", "answerOption", "enableWhen", "item", "extension", "code", "required"];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...keys), (value, key) => {
        const read = readQuestionnaire(
          JSON.stringify(form({ item: [choice("1", "x"), choice("2", "y", { [key]: value })] })),
        );
        if (read.ok) expect(checkInstrument(read.value.facts)).toEqual([]);
        else expect(read.failure.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
