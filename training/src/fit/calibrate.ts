import { calibrate, decide } from "@attune/core/model";
import { minimise } from "./lbfgs.ts";

/** Out-of-fold scores (log probabilities) with the truth. */
export type Scored = {
  readonly scores: readonly Float64Array[];
  readonly truth: readonly number[];
  readonly levels: number;
};

export type Calibration = { readonly temperature: number; readonly shift: readonly number[] };

/** Pulls the shifts towards 0, so that a level seen a few times is not calibrated on chance. */
const PULL = 2;

/** The temperature and the shift of each level that make the scores most likely. */
export function fitCalibration({ scores, truth, levels }: Scored): Calibration {
  const start = new Float64Array(levels + 1);
  start[0] = 1;
  const found = minimise(
    (point, gradient) => {
      const sharpness = point[0]!;
      let value = PULL * (sharpness - 1) ** 2;
      gradient.fill(0);
      gradient[0] = 2 * PULL * (sharpness - 1);
      for (let k = 1; k <= levels; k++) {
        value += PULL * point[k]! ** 2;
        gradient[k] = 2 * PULL * point[k]!;
      }
      for (const [row, own] of scores.entries()) value += addRow(own, { truth: truth[row]!, point }, gradient);
      return value;
    },
    start,
    { steps: 200, tolerance: 1e-9 },
  );
  return { temperature: rounded(1 / Math.max(found[0]!, 0.05)), shift: [...found.slice(1)].map(rounded) };
}

function addRow(
  own: Float64Array,
  { truth, point }: { truth: number; point: Float64Array },
  gradient: Float64Array,
): number {
  const probabilities = calibrate({ temperature: 1 / point[0]!, shift: [...point.slice(1)] }, own);
  const loss = -Math.log(Math.max(probabilities[truth]!, 1e-12));
  probabilities[truth]! -= 1;
  for (let k = 0; k < own.length; k++) {
    gradient[0]! += probabilities[k]! * own[k]!;
    gradient[k + 1]! += probabilities[k]!;
  }
  return loss;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Factors tried, from about 0.3 to 17. */
const LEANS = Array.from({ length: 41 }, (_, at) => Math.round(Math.exp((at - 12) / 10) * 1000) / 1000);
const ROUNDS = 2;

/** The lean of each level that gives the best mean F1 over levels, one level after another. The first level stays at 1. */
export function fitLean(
  probabilities: readonly Float64Array[],
  truth: readonly number[],
  levels: number,
): readonly number[] {
  const lean = new Array<number>(levels).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let level = 1; level < levels; level++)
      lean[level] = bestLean(level, lean, (tried) => meanF1(probabilities, truth, tried));
  }
  return lean;
}

function bestLean(level: number, lean: readonly number[], worthOf: (lean: readonly number[]) => number): number {
  let best = lean[level]!;
  let most = worthOf(lean) + 1e-4;
  for (const tried of LEANS) {
    const worth = worthOf(lean.with(level, tried));
    if (worth <= most) continue;
    most = worth;
    best = tried;
  }
  return best;
}

function meanF1(probabilities: readonly Float64Array[], truth: readonly number[], lean: readonly number[]): number {
  const hits = new Float64Array(lean.length);
  const given = new Float64Array(lean.length);
  const actual = new Float64Array(lean.length);
  for (const [row, own] of probabilities.entries()) {
    const level = decide(own, lean);
    given[level]!++;
    actual[truth[row]!]!++;
    if (level === truth[row]) hits[level]!++;
  }
  const f1 = hits.map((hit, k) => (given[k]! + actual[k]! === 0 ? 0 : (2 * hit) / (given[k]! + actual[k]!)));
  return f1.reduce((sum, value) => sum + value, 0) / actual.filter((count) => count > 0).length;
}

/** Of the codings that say something (not level 0), at least this share must be right from the threshold on. */
const RIGHT_SHARE = 2 / 3;
/** Nothing under this is called sure: it would be nearly as likely wrong as right. */
const LEAST = 55;
const MOST = 90;
const STEP = 5;

export type Judgement = { readonly confidence: number; readonly says: boolean; readonly right: boolean };

/** The lowest confidence, from 0.55 to 0.9, from which on enough of the codings that say something are right. */
export function fitUnsure(judged: readonly Judgement[]): number {
  const saying = judged.filter(({ says }) => says);
  for (let percent = LEAST; percent < MOST; percent += STEP) {
    const kept = saying.filter(({ confidence }) => confidence >= percent / 100);
    const right = kept.filter((coding) => coding.right).length;
    if (kept.length > 0 && right >= RIGHT_SHARE * kept.length) return percent / 100;
  }
  return MOST / 100;
}
