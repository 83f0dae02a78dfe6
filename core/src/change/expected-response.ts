import { fail, ok, type Result } from "../foundation/result.ts";
import { fitMixedModel, type MixedModelFit, type NotFitted } from "../statistics/mixed-model/mixed-model.ts";
import { type ClosedCase, LEAST_CASES, type ResponseForm, sortCases, type TooFewClosedCases } from "./closed-cases.ts";

export type FitOptions = { readonly form: ResponseForm; readonly method: "REML" | "ML" };

/** One figure of the model, in points of the scale, with its 95 % interval. */
export type Estimate = {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
};

/** How clients of one practice usually respond, fitted from its own closed cases. It can be kept as JSON. */
export type ExpectedResponseModel = {
  readonly format: "attune/expected-response@1";
  readonly form: ResponseForm;
  readonly method: "REML" | "ML";
  readonly sample: {
    readonly clients: number;
    /** Scores that were outcomes; in the form `baseline` the first score of each client is none. */
    readonly outcomes: number;
    /** Clients left out because they have fewer than three scores. */
    readonly tooShort: number;
    /** How many clients were left out for another reason. Which they are is not kept: a model may be passed on. */
    readonly unusable: number;
    readonly lastSession: number;
    /** Mean of the first scores. */
    readonly middle: number;
  };
  readonly fixed: readonly Estimate[];
  /** Covariance of the fixed effects, in their order. */
  readonly covariance: readonly (readonly number[])[];
  /** How clients differ from each other, as variances, and from themselves. */
  readonly between: { readonly intercept: number; readonly slope: number; readonly together: number };
  readonly residual: number;
  readonly logLikelihood: number;
  readonly isSingular: boolean;
};

/**
 * The model of expected response: score ~ ln(session) + baseline + baseline · ln(session), with an intercept and a slope
 * of ln(session) for each client. The baseline is the score of the first session: since it is a predictor it is not an
 * outcome as well, for it would predict itself without error and make the rest look more certain than it is.
 *
 * @error too-few-closed-cases below 200 clients with at least 3 scores that the form can use; else as `fitMixedModel`.
 * @source Clinical reference, 3.6; 10.18637/jss.v067.i01
 */
export function fitExpectedResponse(
  cases: readonly ClosedCase[],
  { form, method }: FitOptions,
): Result<ExpectedResponseModel, TooFewClosedCases | NotFitted> {
  const { used, leftOut } = sortCases(cases, form);
  const tooShort = leftOut.filter(({ because }) => because === "too-few-scores").length;
  const unusable = leftOut.length - tooShort;
  if (used.length < LEAST_CASES) {
    return fail({ kind: "too-few-closed-cases", have: used.length, need: LEAST_CASES, tooShort, unusable });
  }
  const outcomes = used.flatMap((each, client) => outcomesOf(each, client, form));
  const fit = fitMixedModel(requestOf(outcomes, form, method));
  if (!fit.ok) return fit;

  const lastSession = outcomes.reduce((last, { session }) => Math.max(last, session), 1);
  const middle = sumOf(used, ({ scores }) => scores[0]?.score ?? 0) / used.length;
  const sample = { clients: used.length, outcomes: outcomes.length, tooShort, unusable, lastSession, middle };
  return ok({ format: "attune/expected-response@1", form, method, sample, ...figuresOf(fit.value) });
}

type Outcome = { readonly client: number; readonly session: number; readonly score: number; readonly baseline: number };

function outcomesOf({ scores }: ClosedCase, client: number, form: ResponseForm): readonly Outcome[] {
  const [first] = scores;
  if (first === undefined) return [];
  const outcomes = form === "baseline" ? scores.slice(1) : scores;
  return outcomes.map(({ session, score }) => ({ client, session, score, baseline: first.score }));
}

const TIME = "ln(session)";
const BASELINE = "baseline";
const TOGETHER = "baseline · ln(session)";

function requestOf(outcomes: readonly Outcome[], form: ResponseForm, criterion: "REML" | "ML") {
  const time = { name: TIME, values: outcomes.map(({ session }) => Math.log(session)) };
  const baseline = { name: BASELINE, values: outcomes.map((each) => each.baseline) };
  const together = {
    name: TOGETHER,
    values: outcomes.map((each) => each.baseline * Math.log(each.session)),
  };
  return {
    criterion,
    response: outcomes.map(({ score }) => score),
    fixed: form === "baseline" ? [time, baseline, together] : [time],
    groups: outcomes.map(({ client }) => client),
    slope: time,
  };
}

/** Two-sided 5 % point of the standard normal distribution: with 200 clients or more, t is as good as normal. */
const NINETY_FIVE = 1.959963984540054;

function figuresOf({ fixed, covariance, random, residualDeviation, logLikelihood, isSingular }: MixedModelFit) {
  const [[intercept = 0, together = 0] = [], [, slope = 0] = []] = random.covariance;
  return {
    fixed: fixed.map(({ name, estimate, standardError }) => ({
      name,
      estimate,
      standardError,
      lower: estimate - NINETY_FIVE * standardError,
      upper: estimate + NINETY_FIVE * standardError,
    })),
    covariance,
    between: { intercept, slope, together },
    residual: residualDeviation ** 2,
    logLikelihood,
    isSingular,
  };
}

/** How many of 100 new clients the interval is to hold. */
export type PredictionLevel = 0.8 | 0.9 | 0.95;

/**
 * Points of the standard normal distribution. The variances rest on 200 clients or more, so the tails of t would add
 * less than the model itself is uncertain.
 */
const NORMAL: Readonly<Record<PredictionLevel, number>> = {
  0.8: 1.2815515655446004,
  0.9: 1.6448536269514722,
  0.95: NINETY_FIVE,
};

/** A new client at one session: the mean, and where one score lies as often as the level says. */
export type ExpectedAtSession = {
  readonly session: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
};

/** @param session from 1 */
export type NewClient = { readonly baseline: number; readonly session: number; readonly level?: PredictionLevel };

/**
 * What a new client with this first score is expected to score at a session. The interval holds how sure the model is of
 * its mean, how clients differ from each other, and how a client differs from one week to the next. It may reach beyond
 * the range of the scale.
 *
 * @source Clinical reference, 3.6: 80 %, so that about one typical client in ten lies above at any one session
 */
export function expectedScore(
  model: ExpectedResponseModel,
  { baseline, session, level = 0.8 }: NewClient,
): ExpectedAtSession {
  const time = Math.log(session);
  const at = model.fixed.map(({ name }) => TERM[name]?.(time, baseline) ?? 1);
  const mean = sumOf(model.fixed, ({ estimate }, index) => estimate * (at[index] ?? 0));
  const ofMean = sumOf(
    model.covariance,
    (row, index) => (at[index] ?? 0) * sumOf(row, (each, other) => each * (at[other] ?? 0)),
  );
  const { intercept, slope, together } = model.between;
  const variance = ofMean + intercept + 2 * together * time + slope * time ** 2 + model.residual;
  const reach = NORMAL[level] * Math.sqrt(variance);
  return { session, mean, lower: mean - reach, upper: mean + reach };
}

/** What a new client is expected to score at each session. */
export const expectedCurve = (
  model: ExpectedResponseModel,
  baseline: number,
  sessions: readonly number[],
): readonly ExpectedAtSession[] => sessions.map((session) => expectedScore(model, { baseline, session }));

/** The intercept, which is 1 everywhere, is the one that is not named here. */
const TERM: Readonly<Record<string, (time: number, baseline: number) => number>> = {
  [TIME]: (time) => time,
  [BASELINE]: (_, baseline) => baseline,
  [TOGETHER]: (time, baseline) => time * baseline,
};

const sumOf = <Each>(all: readonly Each[], termOf: (each: Each, index: number) => number): number =>
  all.reduce((sum, each, index) => sum + termOf(each, index), 0);
