import {
  accuracy,
  areaUnderCurve,
  bootstrapInterval,
  cohensKappa,
  expectedCalibrationError,
  type Level,
  macroF1,
  type Result,
} from "@attune/core";
import { groupBy } from "../data/group-by.ts";

/** What cross-validation gave for one coding, beside the truth. */
export type Outcome = {
  /** What is drawn as a whole when intervals are made: a transcript, a scenario, an exchange. */
  readonly group: string;
  readonly truth: number;
  readonly level: number;
  readonly probabilities: Float64Array;
  readonly unsure: boolean;
};

/** A figure with its 90% interval by resampling whole transcripts; undefined where it cannot be worked out. */
export type Figure = { readonly value: number; readonly low: number; readonly high: number } | undefined;

export type CodeFigures = {
  readonly n: number;
  /** How many carry the code (level at or above `presentFrom`, or not the first category). */
  readonly present: number;
  readonly accuracy: Figure;
  readonly macroF1: Figure;
  readonly kappa: Figure;
  /** Present or not; only where levels have an order. */
  readonly auc: Figure;
  /** Mean distance of confidence from the share that is right, over ten bins, 0 to 1. */
  readonly ece: number | undefined;
  /** Share of codings that are not marked unsure, and how many of those are right. */
  readonly coverage: number;
  readonly accuracyWhenSure: number | undefined;
};

const RESAMPLES = 300;
const LEVEL = 0.9;
const SEED = 20261125;

type Question = { readonly outcomes: readonly Outcome[]; readonly presentFrom: number; readonly ordered: boolean };

/** All figures of one code. */
export function figuresOf({ outcomes, presentFrom, ordered }: Question): CodeFigures {
  const groups = [...groupBy(outcomes, ({ group }) => group).values()];
  const interval = (statistic: (drawn: readonly Outcome[]) => Result<number, unknown>): Figure => {
    const found = bootstrapInterval({
      clusters: groups,
      statistic: (drawn) => statistic(drawn.flat()),
      resamples: RESAMPLES,
      level: LEVEL,
      seed: SEED,
    });
    return found.ok ? { value: found.value.estimate, low: found.value.low, high: found.value.high } : undefined;
  };
  const byLevel = (measure: (truth: readonly Level[], given: readonly Level[]) => Result<number, unknown>) =>
    interval((drawn) =>
      measure(
        drawn.map(({ truth }) => truth),
        drawn.map(({ level }) => level),
      ),
    );
  const isPresent = ({ truth }: Outcome) => truth >= presentFrom;
  const chance = ({ probabilities }: Outcome) =>
    probabilities.slice(presentFrom).reduce((sum, value) => sum + value, 0);
  const sure = outcomes.filter(({ unsure }) => !unsure);
  return {
    n: outcomes.length,
    present: outcomes.filter(isPresent).length,
    accuracy: byLevel(accuracy),
    macroF1: byLevel(macroF1),
    kappa: byLevel(cohensKappa),
    auc: ordered ? interval((drawn) => areaUnderCurve(drawn.map(isPresent), drawn.map(chance))) : undefined,
    ece: calibrationError(outcomes),
    coverage: sure.length / outcomes.length,
    accuracyWhenSure:
      sure.length === 0 ? undefined : sure.filter(({ level, truth }) => level === truth).length / sure.length,
  };
}

function calibrationError(outcomes: readonly Outcome[]): number | undefined {
  const error = expectedCalibrationError(
    outcomes.map(({ probabilities, level }) => probabilities[level]!),
    outcomes.map(({ level, truth }) => level === truth),
  );
  return error.ok ? error.value : undefined;
}
