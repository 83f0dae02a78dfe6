import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededNormal } from "../seeded-normal.ts";
import { designOf } from "./design.ts";
import { type Criterion, devianceAt, devianceOf } from "./deviance.ts";
import { reduceRows } from "./group-table.ts";
import { changeUnits } from "./group-view.ts";
import fixtures from "./mixed-model.fixtures.json" with { type: "json" };
import { fitMixedModel, type MixedModelFit, type MixedModelRequest } from "./mixed-model.ts";
import { rootMeanSquare } from "./orthogonal-columns.ts";

type Rows = Readonly<Record<string, readonly number[] | undefined>>;

const columnOf = (rows: Rows, name: string): readonly number[] => {
  const [one, other] = name.split(":").map((part) => rows[part] ?? []);
  return other === undefined ? (one ?? []) : (one ?? []).map((value, at) => value * (other[at] ?? Number.NaN));
};

const requestOf = (set: (typeof fixtures.sets)[number], criterion: Criterion): MixedModelRequest => ({
  criterion,
  response: set.rows.y,
  groups: set.rows.g,
  fixed: set.x.map((name) => ({ name, values: columnOf(set.rows, name) })),
  ...(set.slope && { slope: { name: "t", values: set.rows.t } }),
});

const fitOf = (request: MixedModelRequest): MixedModelFit => {
  const fit = fitMixedModel(request);
  if (!fit.ok) throw new Error(JSON.stringify(fit.failure));
  return fit.value;
};

const because = (request: MixedModelRequest) => {
  const fit = fitMixedModel(request);
  return fit.ok ? "fitted" : fit.failure;
};

/** The different entries of the covariance of the random effects, as the reference lists them. */
const entriesOf = ({ random: { covariance } }: MixedModelFit) =>
  covariance.flatMap((row, at) => row.filter((_, column) => column <= at));

describe.each(["REML", "ML"] as const)("the fit by %s equals that of lme4", (criterion) => {
  test.each(fixtures.sets.map((set) => [set.name, set] as const))("%s", (_, set) => {
    const reference = set[criterion];
    const fit = fitOf(requestOf(set, criterion));

    expect(fit.dropped).toEqual(reference.dropped);
    expect(fit.isSingular).toBe(reference.isSingular);
    expect(Math.abs(fit.logLikelihood - reference.logLikelihood)).toBeLessThan(1e-4);

    const names = fit.fixed.map(({ name }) => name);
    expect([...names].sort()).toEqual([...reference.names].sort());
    for (const [at, name] of reference.names.entries()) {
      const own = fit.fixed[names.indexOf(name)];
      const error = reference.standardErrors[at] ?? Number.NaN;
      expect(Math.abs((own?.estimate ?? Number.NaN) - (reference.fixed[at] ?? Number.NaN))).toBeLessThan(1e-4 * error);
      expect(Math.abs((own?.standardError ?? Number.NaN) / error - 1)).toBeLessThan(1e-3);
    }
    const variances = [...entriesOf(fit), fit.residualDeviation ** 2];
    const perUnit = 1 / rootMeanSquare(Float64Array.from(set.rows.t));
    const units = set.slope ? [1, perUnit, perUnit ** 2, 1] : [1, 1];
    for (const [at, expected] of [...reference.random, reference.residual].entries()) {
      // A variance of 0 has no relative error: there the yardstick is a thousandth of the residual variance.
      const least = 1e-3 * reference.residual * (units[at] ?? Number.NaN);
      const apart = Math.abs((variances[at] ?? Number.NaN) - expected);
      expect(apart).toBeLessThan(1e-3 * Math.max(Math.abs(expected), least));
    }
  });
});

describe("the reference", () => {
  test("has enough sets, made by the program that it names", () => {
    expect(fixtures.madeWith).toEqual({ R: "4.2.2", lme4: "1.1.31" });
    expect(fixtures.sets.length).toBeGreaterThanOrEqual(44);
  });
});

describe("a model worked by hand", () => {
  // Three clients with scores 1 2, 4 5 and 9 9. Their means 1.5, 4.5 and 9 vary by 14.25, and within clients the
  // variance is (0.5 + 0.5 + 0) / 3 = 1/3. A mean of two carries half of that: between clients it is 14.25 - 1/6.
  const fit = fitOf({ criterion: "REML", response: [1, 2, 4, 5, 9, 9], groups: [1, 1, 2, 2, 3, 3], fixed: [] });

  test("gives the variances of the analysis of variance", () => {
    expect(fit.random.interceptDeviation ** 2).toBeCloseTo(14.25 - 1 / 6, 6);
    expect(fit.residualDeviation ** 2).toBeCloseTo(1 / 3, 6);
  });

  test("has the mean of all clients, known as well as three means tell", () => {
    expect(fit.fixed).toHaveLength(1);
    expect(fit.fixed[0]?.name).toBe("intercept");
    expect(fit.fixed[0]?.estimate).toBeCloseTo(5, 9);
    expect(fit.fixed[0]?.standardError).toBeCloseTo(Math.sqrt(14.25 / 3), 6);
    expect(fit).toMatchObject({ rows: 6, groups: 3, isSingular: false, dropped: [], criterion: "REML" });
  });

  test("finds no difference between clients where their means are as near as chance would have them", () => {
    const same = fitOf({
      criterion: "REML",
      response: [1, 5, 2, 4, 5, 1],
      groups: ["a", "a", "b", "b", "c", "c"],
      fixed: [],
    });
    expect(same.random.interceptDeviation).toBe(0);
    expect(same.isSingular).toBe(true);
  });
});

/** Invented clients, at least as many rows for each as the model needs. */
type World = {
  readonly seed: number;
  readonly clients: number;
  readonly between: number;
  readonly criterion: Criterion;
  readonly hasSlope: boolean;
};
const worlds: fc.Arbitrary<World> = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  clients: fc.integer({ min: 4, max: 12 }),
  between: fc.constantFrom(0, 0.5, 3),
  criterion: fc.constantFrom("REML" as const, "ML" as const),
  hasSlope: fc.boolean(),
});

const invent = ({ seed, clients, between, criterion, hasSlope }: World) => {
  const normal = seededNormal(seed);
  const [response, groups, time]: [number[], string[], number[]] = [[], [], []];
  for (let client = 0; client < clients; client++) {
    const [level, slope] = [10 + between * normal(), -1 + between * normal()];
    for (let session = 1; session <= 4 + (client % 3); session++) {
      groups.push(`client ${client}`);
      time.push(Math.log(session));
      response.push(level + slope * Math.log(session) + normal());
    }
  }
  const column = { name: "time", values: time };
  return {
    criterion,
    response,
    groups,
    fixed: [column],
    ...(hasSlope && { slope: column }),
  } satisfies MixedModelRequest;
};

/** Within a share of the larger of the two, or of 1. */
const expectNear = (one: number, other: number, share = 1e-5) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(share * Math.max(1, Math.abs(one), Math.abs(other)));

describe("whatever the rows", () => {
  test("adding points to every score adds them to the intercept and to nothing else", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: -1000, max: 1000 }), (world, points) => {
        const request = invent(world);
        const [before, after] = [
          fitOf(request),
          fitOf({ ...request, response: request.response.map((y) => y + points) }),
        ];
        expectNear((after.fixed[0]?.estimate ?? 0) - (before.fixed[0]?.estimate ?? 0), points);
        expectNear(after.fixed[1]?.estimate ?? 0, before.fixed[1]?.estimate ?? Number.NaN);
        expectNear(after.logLikelihood, before.logLikelihood);
        for (const [at, entry] of entriesOf(before).entries())
          expectNear(entriesOf(after)[at] ?? Number.NaN, entry, 1e-4);
      }),
      { numRuns: 40 },
    );
  });

  test("scores in other units give the same model in those units", () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom(0.01, 4, 1000), (world, factor) => {
        const request = invent(world);
        const [before, after] = [
          fitOf(request),
          fitOf({ ...request, response: request.response.map((y) => y * factor) }),
        ];
        expectNear((after.fixed[1]?.estimate ?? 0) / factor, before.fixed[1]?.estimate ?? Number.NaN);
        expectNear(after.residualDeviation / factor, before.residualDeviation);
        expectNear(after.random.interceptDeviation / factor, before.random.interceptDeviation, 1e-4);
        const freedom = before.rows - (world.criterion === "REML" ? before.fixed.length : 0);
        expectNear(after.logLikelihood, before.logLikelihood - freedom * Math.log(factor));
      }),
      { numRuns: 40 },
    );
  });

  test("neither the order of the rows nor the names of the groups matter", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const request = invent(world);
        const order = request.response
          .map((_, at) => at)
          .sort((a, b) => ((a * 7919) % 31) - ((b * 7919) % 31) || a - b);
        const moved = <Value>(values: readonly Value[]) => order.map((at) => values[at] as Value);
        const time = { name: "time", values: moved(request.fixed[0]?.values ?? []) };
        const after = fitOf({
          criterion: world.criterion,
          response: moved(request.response),
          groups: moved(request.groups).map((name) => 1000 - Number(name.split(" ")[1])),
          fixed: [time],
          ...(world.hasSlope && { slope: time }),
        });
        const before = fitOf(request);
        expectNear(after.logLikelihood, before.logLikelihood, 1e-9);
        for (const [at, effect] of before.fixed.entries())
          expectNear(after.fixed[at]?.estimate ?? Number.NaN, effect.estimate);
        for (const [at, entry] of entriesOf(before).entries())
          expectNear(entriesOf(after)[at] ?? Number.NaN, entry, 1e-4);
      }),
      { numRuns: 40 },
    );
  });

  test("no other covariance of the random effects is more likely", () => {
    const shares = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -3, max: 3, noNaN: true })));
    fc.assert(
      fc.property(worlds, shares, (world, [first = 0, cross = 0, second = 0]) => {
        const request = { ...invent(world), criterion: "ML" } as const;
        const best = fitOf(request);
        const design = designOf(request);
        if (!design.ok) throw new Error(design.failure.kind);
        const { columns, response, codes, groups, slope } = design.value;
        const table = reduceRows({
          codes,
          groups,
          columns: [...columns.basis, response.rest],
          ...(slope && { slope: slope.rest }),
        });
        const deviance = devianceOf(table, "ML");
        changeUnits(table, deviance.view, Float64Array.of(1, 0, 1));
        const theta = Float64Array.of(first, world.hasSlope ? cross : 0, world.hasSlope ? second : 0);
        const other = -(devianceAt(deviance, theta) + 2 * best.rows * Math.log(response.size)) / 2;
        expect(best.logLikelihood).toBeGreaterThanOrEqual(other - 1e-9);
      }),
    );
  });
});

describe("no model is made up where rows give none", () => {
  const rows = { criterion: "REML", response: [3, 5, 4, 8, 9, 7], groups: [1, 1, 1, 2, 2, 2], fixed: [] } as const;
  const time = { name: "time", values: [0, 1, 2, 0, 1, 2] };

  test("one group, or hardly a row more than groups", () => {
    expect(because({ ...rows, groups: [1, 1, 1, 1, 1, 1] })).toEqual({ kind: "too-few-groups", have: 1, need: 2 });
    expect(because({ ...rows, groups: [1, 2, 3, 4, 5, 6] })).toEqual({ kind: "too-few-rows", have: 6, need: 7 });
    expect(because({ ...rows, groups: [1, 1, 2, 2, 3, 3], slope: time })).toEqual({
      kind: "too-few-rows",
      have: 6,
      need: 7,
    });
    expect(because({ criterion: "ML", response: [], groups: [], fixed: [] })).toEqual({
      kind: "too-few-groups",
      have: 0,
      need: 2,
    });
  });

  test("rows that do not vary", () => {
    expect(because({ ...rows, response: [4, 4, 4, 4, 4, 4] })).toEqual({ kind: "no-variation", of: "response" });
    expect(because({ ...rows, response: [1, 2, 3, 1, 2, 3], fixed: [time] })).toEqual({
      kind: "no-variation",
      of: "response",
    });
    expect(because({ ...rows, response: [0.1, 0.1, 0.1, 0.7, 0.7, 0.7] })).toEqual({
      kind: "no-variation",
      of: "within-groups",
    });
    const level = { name: "level", values: [2, 2, 2, 2, 2, 2] };
    expect(because({ ...rows, slope: level })).toEqual({ kind: "no-variation", of: "slope" });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1e200])("a score of %d is named by its row", (bad) => {
    expect(because({ ...rows, response: [3, 5, bad, 8, 9, 7] })).toEqual({
      kind: "not-finite",
      column: "response",
      row: 3,
    });
    expect(because({ ...rows, fixed: [{ name: "time", values: [0, 1, 2, 0, bad, 2] }] })).toEqual({
      kind: "not-finite",
      column: "time",
      row: 5,
    });
  });

  test("columns of different length are named", () => {
    const short = { name: "time", values: [0, 1] };
    expect(because({ ...rows, slope: short })).toEqual({ kind: "uneven-columns", column: "time", have: 2, need: 6 });
  });

  test("whatever the numbers, there is a model of finite figures or a reason why not", () => {
    const value = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(1e70, Number.NaN, Number.NEGATIVE_INFINITY) },
      { weight: 40, arbitrary: fc.constantFrom(0, -0, 1, 0.1, 1e-300, 1e-69, 1e69, -1e69) },
      { weight: 40, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
      { weight: 40, arbitrary: fc.integer({ min: -3, max: 3 }) },
    );
    const row = fc.record({ y: value, x: value, t: value, group: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 24 }), fc.boolean(), (drawn, hasSlope) => {
        const fit = fitMixedModel({
          criterion: "REML",
          response: drawn.map(({ y }) => y),
          groups: drawn.map(({ group }) => group),
          fixed: [{ name: "x", values: drawn.map(({ x }) => x) }],
          ...(hasSlope && { slope: { name: "t", values: drawn.map(({ t }) => t) } }),
        });
        if (!fit.ok) return;
        const { fixed, covariance, residualDeviation, logLikelihood } = fit.value;
        const estimates = fixed.flatMap(({ estimate, standardError }) => [estimate, standardError]);
        const figures = [...estimates, ...covariance.flat(), ...entriesOf(fit.value), residualDeviation, logLikelihood];
        expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
