import { describe, expect, test } from "vitest";
import type { Instrument, Item } from "./instrument.ts";
import { scoreInstrument } from "./score-instrument.ts";
import { answers, inventInstrument, mayMissHalfUp, questions, sumOf } from "./testing/invent-instrument.ts";

const source = { verified: true, work: "made up for a test" };
const grades = [
  { min: 1, max: 1, grade: "same-day" },
  { min: 2, max: 3, grade: "urgent" },
] as const;
const risk = (item: string): Instrument["risk"] => [{ item, about: "suicide", grades }];
const after = (gate: string, more: Partial<Item> = {}): Partial<Item> => ({
  askedWhen: { items: [gate], answers: [1, 2, 3] },
  ...more,
});

describe("an answer that a person must see", () => {
  const form = inventInstrument(questions("abc"), { scales: [sumOf("abc")], risk: risk("c") });
  const riskOf = (given: string) => scoreInstrument(form, answers(given)).risk;

  test.each([
    [1, "same-day"],
    [2, "urgent"],
    [3, "urgent"],
  ])("%d is told as %s", (value, grade) => {
    expect(riskOf(`a0 b0 c${value}`)).toEqual([
      { kind: "answered", item: "c", number: 3, value, about: "suicide", grade },
    ]);
  });

  test("is told even where the form has no total", () => {
    const score = scoreInstrument(form, answers("c2"));
    expect(score.risk).toHaveLength(1);
    expect(score.scales).toEqual([]);
    expect(score.noScore).toHaveLength(1);
  });

  test("left open is a fact of its own, and a zero is none", () => {
    expect(riskOf("a3 b3")).toEqual([{ kind: "not-answered", item: "c", number: 3, about: "suicide" }]);
    expect(riskOf("a3 b3 c0")).toEqual([]);
  });
});

describe("a question that another one closes", () => {
  const form = inventInstrument(
    questions("gab", { a: after("g", { otherwise: 0 }), b: after("g", { otherwise: 0 }) }),
    {
      scales: [sumOf("ab", { missing: mayMissHalfUp(1) })],
      risk: risk("b"),
    },
  );

  test("counts as the form says", () => {
    const score = scoreInstrument(form, answers("g0"));
    expect(score.scales).toMatchObject([{ value: 0, prorated: false }]);
    expect(score.missing).toEqual([]);
    expect(score.risk).toEqual([]);
  });

  test("an answer to it is set aside and does not count, but its risk is told", () => {
    const score = scoreInstrument(form, answers("g0 a3 b3"));
    expect(score.scales).toMatchObject([{ value: 0 }]);
    expect(score.setAside).toEqual(["a", "b"]);
    expect(score.risk).toMatchObject([{ kind: "answered", item: "b", value: 3 }]);
  });

  test("where the deciding question is open, that one is missing, and nothing is put in its place", () => {
    const score = scoreInstrument(form, answers("a2"));
    expect(score.missing).toEqual(["g"]);
    expect(score.noScore).toMatchObject([{ kind: "too-many-missing", items: ["b"], mayMiss: 0 }]);
    expect(score.setAside).toEqual([]);
    expect(score.risk).toMatchObject([{ kind: "not-answered", item: "b" }]);
  });

  test("where the deciding question is open and all the others are answered, they make the total", () => {
    expect(scoreInstrument(form, answers("a2 b1"))).toMatchObject({ scales: [{ value: 3 }], missing: ["g"] });
  });

  test("where it was opened and left open, it is missing and the rule of the scale holds", () => {
    expect(scoreInstrument(form, answers("g1 a2"))).toMatchObject({
      scales: [{ value: 4, prorated: true }],
      missing: ["b"],
    });
  });

  test("a question that is to be asked when the deciding one is open is missing with it", () => {
    const open = { askedWhen: { items: ["g"], answers: [1], orUnanswered: true } };
    const asked = inventInstrument(questions("ga", { a: open }), { scales: [sumOf("a")] });
    expect(scoreInstrument(asked, answers("")).missing).toEqual(["g", "a"]);
    expect(scoreInstrument(asked, answers("g0")).missing).toEqual([]);
  });
});

describe("a question behind a question", () => {
  const form = inventInstrument(questions("gab", { a: after("g"), b: after("a") }), {
    scales: [sumOf("b")],
    risk: risk("b"),
  });

  test("is closed where the one before it was never asked, whatever was answered there", () => {
    const score = scoreInstrument(form, answers("g0 a3 b1"));
    expect(score.setAside).toEqual(["a", "b"]);
    expect(score.noScore).toMatchObject([{ kind: "too-many-missing" }]);
    expect(score.risk).toMatchObject([{ kind: "answered", item: "b" }]);
  });

  test("cannot be told where the first of them is open", () => {
    expect(scoreInstrument(form, answers(""))).toMatchObject({ missing: ["g"], risk: [{ kind: "not-answered" }] });
  });

  test("is asked where each before it opens the next", () => {
    expect(scoreInstrument(form, answers("g1 a1"))).toMatchObject({ missing: ["b"] });
  });
});

describe("questions that may stay open", () => {
  test("words and optional questions are never missing", () => {
    const items = questions("awo", { w: { answer: { kind: "words" } }, o: { optional: true } });
    expect(scoreInstrument(inventInstrument(items), answers("")).missing).toEqual(["a"]);
  });

  test("a scale of a form whose questions may not ship is not looked for", () => {
    const form = inventInstrument([], { scales: [sumOf("")] });
    expect(scoreInstrument(form, answers(""))).toMatchObject({ scales: [], noScore: [] });
  });
});

describe("clusters", () => {
  const clusters = {
    id: "rule",
    endorsedFrom: 2,
    clusters: [
      { name: "B", items: ["a", "b"], need: 1 },
      { name: "C", items: ["c", "d"], need: 2 },
    ],
    source,
  };
  const outcome = (given: string) =>
    scoreInstrument(inventInstrument(questions("abcd"), { clusters }), answers(given)).clusters;

  test("are met where each has as many endorsed answers as it needs", () => {
    expect(outcome("a2 b0 c2 d3")).toEqual({
      rule: "rule",
      met: true,
      clusters: [
        { name: "B", endorsed: 1, need: 1 },
        { name: "C", endorsed: 2, need: 2 },
      ],
    });
    expect(outcome("a1 b1 c3 d3")?.met).toBe(false);
  });

  test("are met or not met where the open answers cannot change it, and otherwise undecided", () => {
    expect(outcome("a2 c2 d2")?.met).toBe(true);
    expect(outcome("a2 c1")?.met).toBe(false);
    expect(outcome("a2 c2")).toBeUndefined();
    expect(outcome("")).toBeUndefined();
  });
});

describe("a screen without a total", () => {
  const items = questions("abl", { l: { askedWhen: { items: ["a", "b"], answers: [1, 3], orUnanswered: true } } });
  const screen = { first: ["a", "b"], positive: [1, 3], last: "l", acute: 1, source };
  const form = inventInstrument(items, { screen, risk: risk("l") });
  const screened = (given: string) => scoreInstrument(form, answers(given));

  test.each([
    ["every question was answered and none of the answers is positive", "a0 b0", "negative", false],
    ["a question was answered with yes", "a0 b1 l0", "non-acute", false],
    ["a question was refused", "a3 b0 l0", "non-acute", false],
    ["a question was left open", "a0 l0", "non-acute", false],
    ["the last question is still open", "a1 b0", "non-acute", true],
    ["the last question was refused", "a1 b0 l3", "non-acute", true],
    ["the last question was answered with yes", "a1 b0 l1", "acute", false],
    ["the last question was answered with yes though it was not to be asked", "a0 b0 l1", "acute", false],
    ["nothing was answered", "", "non-acute", true],
  ] as const)("where %s", (_, given, outcome, askNow) => {
    expect(screened(given).screen).toEqual({ outcome, askNow });
  });

  test("a last question that was not to be asked is not an open one", () => {
    expect(screened("a0 b0").risk).toEqual([]);
    expect(screened("a0").risk).toMatchObject([{ kind: "not-answered", item: "l" }]);
  });
});
