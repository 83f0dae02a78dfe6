import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../foundation/result.ts";
import fixtures from "./agreement.fixtures.json" with { type: "json" };
import { cohensKappa, fleissKappa, intraclassCorrelation, percentAgreement, weightedKappa } from "./agreement.ts";
import type { NotDefined } from "./not-defined.ts";

const figureOf = (result: Result<number, NotDefined>): number => (result.ok ? result.value : Number.NaN);
const because = (result: Result<number, NotDefined>) => (result.ok ? "defined" : result.failure.because);
const times = <Value>(count: number, value: Value): Value[] => new Array<Value>(count).fill(value);
const levels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { minLength: 2 });

describe("two coders", () => {
  // 20 times both yes, 15 times both no, 5 and 10 apart: 0.7 observed, 0.5 by chance, (0.7 - 0.5) / 0.5
  const one = [...times(25, "yes"), ...times(25, "no")];
  const other = [...times(20, "yes"), ...times(5, "no"), ...times(10, "yes"), ...times(15, "no")];

  test("70 % agreement where chance gives half of it is a kappa of 0.4", () => {
    expect(figureOf(percentAgreement(one, other))).toBeCloseTo(0.7, 12);
    expect(figureOf(cohensKappa(one, other))).toBeCloseTo(0.4, 12);
  });

  test.each(fixtures.kappa)("kappa $kappa and its weighted forms equal those of R", (row) => {
    expect(figureOf(cohensKappa(row.one, row.other))).toBeCloseTo(row.kappa, 10);
    expect(figureOf(weightedKappa(row.one, row.other, "linear"))).toBeCloseTo(row.linear, 10);
    expect(figureOf(weightedKappa(row.one, row.other, "quadratic"))).toBeCloseTo(row.quadratic, 10);
  });

  test("a level that neither coder used changes no weighted kappa", () => {
    const doubled = (codes: readonly number[]) => codes.map((level) => level * 2);
    const row = fixtures.kappa[1] ?? { one: [], other: [] };
    expect(figureOf(weightedKappa(doubled(row.one), doubled(row.other), "linear"))).toBeCloseTo(
      figureOf(weightedKappa(row.one, row.other, "linear")),
      12,
    );
  });

  test("it does not matter which coder comes first", () => {
    fc.assert(
      fc.property(levels, (pairs) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        for (const kappa of [
          cohensKappa,
          (a: number[], b: number[]) => weightedKappa(a, b, "linear"),
          (a: number[], b: number[]) => weightedKappa(a, b, "quadratic"),
        ]) {
          const [there, back] = [kappa(first, second), kappa(second, first)];
          expect(there.ok).toBe(back.ok);
          if (there.ok) expect(figureOf(back)).toBeCloseTo(there.value, 12);
        }
      }),
    );
  });

  test("coders who agree throughout reach 1, unless they used one level only", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1 }), (codes) => {
        const kappa = cohensKappa(codes, codes);
        if (new Set(codes).size === 1) expect(because(kappa)).toBe("one-level-only");
        else expect(figureOf(kappa)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("with two levels the weights change nothing", () => {
    const row = fixtures.kappa[0] ?? { one: [], other: [], kappa: 0 };
    expect(figureOf(weightedKappa(row.one, row.other, "quadratic"))).toBeCloseTo(row.kappa, 10);
  });

  test("no kappa is made up where none exists", () => {
    expect(because(cohensKappa([], []))).toBe("nothing-coded");
    expect(because(cohensKappa([1], [1, 2]))).toBe("different-lengths");
    expect(because(weightedKappa([1, 1], [1, 1], "linear"))).toBe("one-level-only");
    expect(because(weightedKappa([1, Number.NaN], [1, 1], "linear"))).toBe("not-a-number");
    expect(because(percentAgreement([], []))).toBe("nothing-coded");
  });
});

describe("many coders", () => {
  // Ten targets, fourteen coders, five levels, counts by level; the worked example at
  // https://en.wikipedia.org/wiki/Fleiss%27_kappa gives 0.210
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const turns = counts.map((row) => row.flatMap((count, level) => times(count, level)));

  test("the published example gives 0.210", () => {
    expect(figureOf(fleissKappa(turns))).toBeCloseTo(0.21, 3);
  });

  test("agreement on every turn is 1", () => {
    expect(
      figureOf(
        fleissKappa([
          ["a", "a", "a"],
          ["b", "b", "b"],
        ]),
      ),
    ).toBeCloseTo(1, 12);
  });

  test("no kappa is made up where none exists", () => {
    expect(because(fleissKappa([]))).toBe("nothing-coded");
    expect(because(fleissKappa([[1], [2]]))).toBe("too-few-coders");
    expect(because(fleissKappa([[1, 1], [2]]))).toBe("uneven-coders");
    expect(
      because(
        fleissKappa([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBe("one-level-only");
  });
});

describe("ratings by several coders", () => {
  // Six targets, four judges. @source 10.1037/0033-2909.86.2.420, Tables 2 and 4
  const published = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];

  test.each([
    ["one-way", 0.17],
    ["agreement", 0.29],
    ["consistency", 0.71],
  ] as const)("the published example has an ICC, %s, of %d", (form, value) => {
    expect(figureOf(intraclassCorrelation(published, form))).toBeCloseTo(value, 2);
  });

  test.each(fixtures.intraclass)("ICC $agreement and its other forms equal those of R", (row) => {
    expect(figureOf(intraclassCorrelation(row.ratings, "one-way"))).toBeCloseTo(row.oneWay, 8);
    expect(figureOf(intraclassCorrelation(row.ratings, "agreement"))).toBeCloseTo(row.agreement, 8);
    expect(figureOf(intraclassCorrelation(row.ratings, "consistency"))).toBeCloseTo(row.consistency, 8);
  });

  test("a strict coder lowers agreement and leaves consistency as it is", () => {
    const strict = published.map(([first = 0, ...others]) => [first - 5, ...others]);
    const consistency = figureOf(intraclassCorrelation(published, "consistency"));
    expect(figureOf(intraclassCorrelation(strict, "consistency"))).toBeCloseTo(consistency, 10);
    const apart = [
      [1, 6],
      [2, 7],
      [4, 9],
    ];
    expect(figureOf(intraclassCorrelation(apart, "consistency"))).toBeCloseTo(1, 12);
    expect(figureOf(intraclassCorrelation(apart, "agreement"))).toBeLessThan(0.2);
  });

  test("no correlation is made up where none exists", () => {
    expect(because(intraclassCorrelation([], "agreement"))).toBe("nothing-coded");
    expect(because(intraclassCorrelation([[1, 2]], "agreement"))).toBe("too-few-targets");
    expect(because(intraclassCorrelation([[1], [2]], "agreement"))).toBe("too-few-coders");
    expect(because(intraclassCorrelation([[1, 2], [1]], "agreement"))).toBe("uneven-coders");
    expect(
      because(
        intraclassCorrelation(
          [
            [0.1, 0.3],
            [0.1, 0.3],
            [0.1, 0.3],
          ],
          "consistency",
        ),
      ),
    ).toBe("no-variance");
    expect(
      because(
        intraclassCorrelation(
          [
            [1, Number.NaN],
            [1, 2],
          ],
          "agreement",
        ),
      ),
    ).toBe("not-a-number");
  });
});
