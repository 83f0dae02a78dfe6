import { calibrate, decide, type Head } from "@attune/core/model";
import { fitCalibration, fitLean, fitUnsure, type Judgement } from "../fit/calibrate.ts";
import type { Example } from "./extract.ts";
import { nameOf, type Task } from "./tasks.ts";

/** What cross-validation says about one code on one example. */
export type Verdict = {
  readonly example: Example;
  readonly truth: number;
  readonly level: number;
  readonly probabilities: Float64Array;
  readonly unsure: boolean;
};

export type Settled = {
  readonly decision: Pick<Head, "temperature" | "shift" | "lean" | "unsureUnder">;
  readonly verdicts: readonly Verdict[];
};

/** How scores of one code become probabilities, a level and "unsure", all settled on scores out of fold. */
export function settle(task: Task, rows: readonly Example[], logs: readonly Float64Array[]): Settled {
  const name = nameOf(task);
  const used = rows.flatMap((example, row) => (example.labels.has(name) ? [row] : []));
  const truth = used.map((row) => rows[row]!.labels.get(name)!);
  const levels = task.levels.length;
  const calibration = fitCalibration({ scores: used.map((row) => logs[row]!), truth, levels });
  const probabilities = used.map((row) => calibrate(calibration, logs[row]!));
  const lean = task.decision === "macro-f1" ? fitLean(probabilities, truth, levels) : new Array<number>(levels).fill(1);
  const given = probabilities.map((own) => decide(own, lean));
  const judged = given.map((level, at) => ({
    confidence: probabilities[at]![level]!,
    says: level !== task.saysNothing,
    right: isRight(task, level, truth[at]!),
  }));
  const unsureUnder = fitUnsure(realIfEnough(judged, (at) => rows[used[at]!]!.origin === "real"));
  const verdicts = used.map((row, at) => ({
    example: rows[row]!,
    truth: truth[at]!,
    level: given[at]!,
    probabilities: probabilities[at]!,
    unsure: judged[at]!.confidence < unsureUnder,
  }));
  return { decision: { ...calibration, lean, unsureUnder }, verdicts };
}

/** For "unsure" an ordered code is right when it is right about being there at all; one level up or down is no error then. */
function isRight({ levels, presentFrom }: Task, level: number, truth: number): boolean {
  return typeof levels[0] === "number" ? level >= presentFrom === truth >= presentFrom : level === truth;
}

/** From so many codings that say something on real turns, the threshold for "unsure" rests on real turns alone. */
const ENOUGH = 150;

function realIfEnough(judged: readonly Judgement[], isReal: (at: number) => boolean): readonly Judgement[] {
  const real = judged.filter((_, at) => isReal(at));
  return real.filter(({ says }) => says).length >= ENOUGH ? real : judged;
}
