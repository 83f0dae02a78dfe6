import type { CodedSpeaker } from "@attune/core";
import type { LabelledSession } from "../data/sessions.ts";
import { type Design, designMatrix, numericScales } from "../fit/design.ts";
import { FOLDS } from "../fit/folds.ts";
import { fitLogistic, type Logistic, scoreRow } from "../fit/logistic.ts";
import { chooseVocabulary } from "../fit/vocabulary.ts";
import type { Example } from "./extract.ts";
import { nameOf, TASKS, type Task } from "./tasks.ts";

/** How much words, style, stems, the other's words before, after, and echoes count. Chosen by cross-validation. */
const BLOCK_WEIGHT = [1, 1, 1, 0.7, 0.5, 1];
/** A feature must occur in this many transcripts or scenarios, so that no one's turn of phrase is learnt. */
const GROUPS = 3;

export type Fitted = { readonly design: Design; readonly byTask: ReadonlyMap<string, Logistic> };

/** Log probabilities out of fold, by task: one array an example of that speaker. */
export type OutOfFold = ReadonlyMap<string, readonly Float64Array[]>;

export const tasksOf = (speaker: CodedSpeaker): readonly Task[] => TASKS.filter((task) => task.speaker === speaker);

/** A part for one speaker, fitted on these examples only; all of `rows` become rows of its matrix. */
export function fitSide(
  rows: readonly Example[],
  isTraining: (example: Example) => boolean,
  tasks: readonly Task[],
): Fitted {
  const training = rows.filter(isTraining);
  const table = chooseVocabulary(training, { groups: GROUPS, blockWeight: BLOCK_WEIGHT });
  const design = designMatrix(rows, table, numericScales(training));
  const at = rows.flatMap((example, row) => (isTraining(example) ? [row] : []));
  return { design, byTask: new Map(tasks.map((task) => [nameOf(task), fitTask(task, { rows, at, design })])) };
}

type Fit = { readonly rows: readonly Example[]; readonly at: readonly number[]; readonly design: Design };

function fitTask(task: Task, { rows, at, design }: Fit): Logistic {
  const name = nameOf(task);
  const used = at.filter((row) => rows[row]!.labels.has(name) && weightOf(task, rows[row]!.origin) > 0);
  return fitLogistic(
    {
      matrix: design.matrix,
      rows: Int32Array.from(used),
      classOf: Uint8Array.from(used, (row) => rows[row]!.labels.get(name)!),
      weight: Float64Array.from(used, (row) => weightOf(task, rows[row]!.origin)),
      classes: task.levels.length,
    },
    task.strength,
  );
}

const weightOf = (task: Task, origin: LabelledSession["origin"]): number => (origin === "real" ? 1 : task.invented);

/** What each example would have been given by a part that never saw its group. */
export function outOfFold(rows: readonly Example[], tasks: readonly Task[], say: (line: string) => void): OutOfFold {
  const logs = new Map(tasks.map((task) => [nameOf(task), new Array<Float64Array>(rows.length)]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const { design, byTask } = fitSide(rows, (example) => example.fold !== fold, tasks);
    const held = [...rows.keys()].filter((row) => rows[row]!.fold === fold);
    for (const [name, logistic] of byTask) placeLogs({ design, logistic, held }, logs.get(name)!);
    say(`  fold ${fold + 1} of ${FOLDS}: ${design.table.key.length} features`);
  }
  return logs;
}

type Held = { readonly design: Design; readonly logistic: Logistic; readonly held: readonly number[] };

function placeLogs({ design, logistic, held }: Held, into: Float64Array[]): void {
  for (const row of held) into[row] = logsOf(design, row, logistic);
}

function logsOf({ matrix }: Design, row: number, logistic: Logistic): Float64Array {
  const scores = scoreRow(logistic, { matrix, row }, new Float64Array(logistic.classes));
  const most = Math.max(...scores);
  const sum = Math.log(scores.reduce((total, score) => total + Math.exp(score - most), 0)) + most;
  return scores.map((score) => Math.max(score - sum, Math.log(1e-9)));
}
