import { secondLookInput, type SecondLook as Weights } from "@attune/core/model";
import { FOLDS } from "../fit/folds.ts";
import { fitLogistic, type Logistic, scoreRow } from "../fit/logistic.ts";
import { RowCollector, type SparseRows } from "../fit/matrix.ts";
import type { Example } from "./extract.ts";
import type { OutOfFold } from "./fit-side.ts";
import { nameOf, type Task } from "./tasks.ts";

const STRENGTH = 0.02;

export type SecondLook = { readonly weights: Weights; readonly logs: readonly Float64Array[] };

/**
 * A second look: one code judged again from what all codes of the same turn were given out of fold. Its own log
 * probabilities are out of fold too, over the same folds.
 */
export function fitSecondLook(
  task: Task,
  tasks: readonly Task[],
  { rows, logs }: { rows: readonly Example[]; logs: OutOfFold },
): SecondLook {
  const matrix = inputMatrix(tasks, rows.length, logs);
  const name = nameOf(task);
  const labelled = rows.flatMap((example, row) => (example.labels.has(name) ? [row] : []));
  const fitOn = (used: readonly number[]) =>
    fitLogistic(
      {
        matrix,
        rows: Int32Array.from(used),
        classOf: Uint8Array.from(used, (row) => rows[row]!.labels.get(name)!),
        weight: new Float64Array(used.length).fill(1),
        classes: task.levels.length,
      },
      STRENGTH,
    );
  const again = new Array<Float64Array>(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const logistic = fitOn(labelled.filter((row) => rows[row]!.fold !== fold));
    const held = [...rows.keys()].filter((row) => rows[row]!.fold === fold);
    for (const row of held) again[row] = logsOf(matrix, row, logistic);
  }
  return { weights: toSecond(fitOn(labelled)), logs: again };
}

function inputMatrix(tasks: readonly Task[], rows: number, logs: OutOfFold): SparseRows {
  const inputs = new RowCollector();
  for (let row = 0; row < rows; row++) {
    const own = tasks.flatMap((task) => [...logs.get(nameOf(task))![row]!]);
    for (const [column, log] of own.entries()) inputs.add(column, secondLookInput(log));
    inputs.endRow();
  }
  return inputs.finish(tasks.reduce((sum, { levels }) => sum + levels.length, 0));
}

function logsOf(matrix: SparseRows, row: number, logistic: Logistic): Float64Array {
  return scoreRow(logistic, { matrix, row }, new Float64Array(logistic.classes));
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const toSecond = ({ weights, bias }: Logistic): Weights => ({
  weights: [...weights].map(rounded),
  bias: [...bias].map(rounded),
});
