import { describe, expect, test } from "vitest";
import { seededNormal } from "../statistics/seeded-normal.ts";
import { type ClosedCase, type ResponseForm, sortCases } from "./closed-cases.ts";
import { type ExpectedResponseModel, expectedCurve, expectedScore, fitExpectedResponse } from "./expected-response.ts";

/** An invented practice: what is true of it, so that a fit can be held against it. */
const TRUE = {
  intercept: 3,
  time: -1.2,
  baseline: 0.8,
  together: -0.1,
  level: 2.5,
  slope: 1.2,
  correlation: -0.3,
  noise: 2,
};

function inventCases(clients: number, seed: number): readonly ClosedCase[] {
  const normal = seededNormal(seed);
  return Array.from({ length: clients }, (_, client) => {
    const first = 15 + 4 * normal();
    const one = normal();
    const two = TRUE.correlation * one + Math.sqrt(1 - TRUE.correlation ** 2) * normal();
    const scoreAt = (session: number): number => {
      const time = Math.log(session);
      const usual = TRUE.intercept + TRUE.time * time + TRUE.baseline * first + TRUE.together * first * time;
      return usual + TRUE.level * one + TRUE.slope * two * time + TRUE.noise * normal();
    };
    const later = Array.from({ length: 3 + (client % 8) }, (_each, at) => ({
      session: at + 2,
      score: scoreAt(at + 2),
    }));
    return { client: `client ${client}`, scores: [{ session: 1, score: first }, ...later] };
  });
}

function modelOf(cases: readonly ClosedCase[], form: ResponseForm = "baseline"): ExpectedResponseModel {
  const model = fitExpectedResponse(cases, { form, method: "REML" });
  if (!model.ok) throw new Error(model.failure.kind);
  return model.value;
}

/** The share of later scores that lie within the 80 % interval of their session. */
function coverage(model: ExpectedResponseModel, clients: readonly ClosedCase[]): number {
  const isInside = clients.flatMap(({ scores }) =>
    scores.slice(1).map(({ session, score }) => {
      const { lower, upper } = expectedScore(model, { baseline: scores[0]?.score ?? Number.NaN, session });
      return score >= lower && score <= upper;
    }),
  );
  return isInside.filter(Boolean).length / isInside.length;
}

describe("expected response", () => {
  test("is refused below 200 closed cases with at least 3 scores, and says how many there are", () => {
    const short: ClosedCase = {
      client: "short",
      scores: [
        { session: 1, score: 9 },
        { session: 2, score: 7 },
      ],
    };
    const refused = fitExpectedResponse([...inventCases(199, 1), short], { form: "baseline", method: "REML" });
    expect(refused).toEqual({
      ok: false,
      failure: { kind: "too-few-closed-cases", have: 199, need: 200, tooShort: 1, unusable: 0 },
    });
    expect(modelOf(inventCases(200, 1)).sample.clients).toBe(200);
  });

  test("names every client left out, and why", () => {
    const cases = inventCases(205, 2);
    const bad: readonly ClosedCase[] = [
      { client: "late", scores: [2, 3, 4].map((session) => ({ session, score: 8 })) },
      { client: "twice in one session", scores: [1, 2, 2].map((session) => ({ session, score: 8 })) },
      { client: "no number", scores: [1, 2, 3].map((session) => ({ session, score: Number.NaN })) },
      { client: "client 4", scores: [1, 2, 3].map((session) => ({ session, score: 8 })) },
    ];
    const { sample } = modelOf([...cases, ...bad]);
    expect(sample).toMatchObject({ clients: 205, tooShort: 0, unusable: 4 });
    expect(sortCases([...cases, ...bad], "baseline").leftOut).toEqual([
      { client: "late", because: "no-first-score" },
      { client: "twice in one session", because: "not-a-course" },
      { client: "no number", because: "not-a-course" },
      { client: "client 4", because: "client-again" },
    ]);
    expect(modelOf([...cases, ...bad], "growth").sample.clients).toBe(206);
  });

  test("the first score predicts and is no outcome; without it as a predictor it is one", () => {
    const cases = inventCases(240, 3);
    const scores = cases.reduce((sum, each) => sum + each.scores.length, 0);
    expect(modelOf(cases).sample.outcomes).toBe(scores - 240);
    expect(modelOf(cases, "growth").sample.outcomes).toBe(scores);
  });

  test("a fit finds what is true of the practice, within its own error", () => {
    const model = modelOf(inventCases(1500, 4));
    const truth = [TRUE.intercept, TRUE.time, TRUE.baseline, TRUE.together];
    expect(model.fixed.map(({ name }) => name)).toEqual([
      "intercept",
      "ln(session)",
      "baseline",
      "baseline · ln(session)",
    ]);
    for (const [at, { estimate, standardError, lower, upper }] of model.fixed.entries()) {
      expect(Math.abs(estimate - (truth[at] ?? Number.NaN)) / standardError).toBeLessThan(3);
      expect((upper - lower) / standardError).toBeCloseTo(2 * 1.96, 3);
    }
    expect(Math.sqrt(model.between.intercept)).toBeCloseTo(TRUE.level, 0);
    expect(Math.sqrt(model.between.slope)).toBeCloseTo(TRUE.slope, 0);
    expect(Math.abs(Math.sqrt(model.residual) - TRUE.noise)).toBeLessThan(0.1);
  });

  test.each(["baseline", "growth"] as const)(
    "intervals of the form %s for 80 per cent hold about 80 of 100 new clients",
    (form) => {
      // Four practices of 250 clients, each tried on 1,000 new ones of the same kind.
      const shares = [11, 12, 13, 14].map((seed) =>
        coverage(modelOf(inventCases(250, seed), form), inventCases(1000, seed + 100)),
      );
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(Math.abs(mean - 0.8)).toBeLessThan(0.025);
      for (const share of shares) expect(Math.abs(share - 0.8)).toBeLessThan(0.06);
    },
  );

  test("a model that was kept as JSON expects the same", () => {
    const model = modelOf(inventCases(220, 5));
    const kept = JSON.parse(JSON.stringify(model)) as ExpectedResponseModel;
    expect(expectedCurve(kept, 17, [2, 5, 9])).toEqual(expectedCurve(model, 17, [2, 5, 9]));
  });

  test("where every client began with one and the same score, that score predicts nothing and is left out", () => {
    const same = inventCases(210, 6).map(({ client, scores }) => ({
      client,
      scores: scores.map(({ session, score }) => ({ session, score: session === 1 ? 12 : score })),
    }));
    const model = modelOf(same);
    expect(model.fixed.map(({ name }) => name)).toEqual(["intercept", "ln(session)"]);
    expect(Number.isFinite(expectedScore(model, { baseline: 12, session: 4 }).mean)).toBe(true);
  });
});

describe("a prediction worked by hand", () => {
  const estimate = (name: string, value: number) => ({ name, estimate: value, standardError: 1, lower: 0, upper: 0 });
  const model: ExpectedResponseModel = {
    format: "attune/expected-response@1",
    form: "growth",
    method: "REML",
    sample: { clients: 200, outcomes: 900, tooShort: 0, unusable: 0, lastSession: 12, middle: 15 },
    fixed: [estimate("intercept", 15), estimate("ln(session)", -2)],
    covariance: [
      [0.04, -0.01],
      [-0.01, 0.02],
    ],
    between: { intercept: 6, slope: 1.5, together: -0.5 },
    residual: 4,
    logLikelihood: -2000,
    isSingular: false,
  };

  test("at the first session ln(1) is 0, so only intercepts and residual count: 0.04 + 6 + 4", () => {
    const { mean, lower, upper } = expectedScore(model, { baseline: 15, session: 1, level: 0.95 });
    expect(mean).toBe(15);
    expect((upper - lower) / 2).toBeCloseTo(1.959964 * Math.sqrt(10.04), 5);
  });

  test("later the slopes count too", () => {
    // ln(5) = 1.609438; 0.04 - 0.02 t + 0.02 t² + 6 - t + 1.5 t² + 4 with t² = 2.590290
    const { mean, lower, upper } = expectedScore(model, { baseline: 15, session: 5 });
    expect(mean).toBeCloseTo(15 - 2 * 1.609438, 5);
    expect((upper - lower) / 2).toBeCloseTo(1.281552 * Math.sqrt(10.04 - 1.02 * 1.609438 + 1.52 * 2.59029), 4);
  });

  test("an interval that is to hold more clients is wider, about the same mean", () => {
    const widths = ([0.8, 0.9, 0.95] as const).map((level) => {
      const { mean, lower, upper } = expectedScore(model, { baseline: 15, session: 3, level });
      expect((lower + upper) / 2).toBeCloseTo(mean, 9);
      return upper - lower;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });
});
