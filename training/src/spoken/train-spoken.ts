import type { CodedSpeaker } from "@attune/core";
import { DENSE, type Head } from "@attune/core/model";
import { readAnnomi, readInvented } from "../data/sessions.ts";
import { type FittedEmotions, fitEmotions } from "../emotion/fit-emotions.ts";
import { type NamedPart, packModel } from "../model/pack.ts";
import { quantisePart } from "../model/quantise.ts";
import { type Example, extractExamples } from "./extract.ts";
import { fitSide, outOfFold, tasksOf } from "./fit-side.ts";
import { fitSecondLook, type SecondLook } from "./second-look.ts";
import { settle, type Verdict } from "./settle.ts";
import { nameOf, type Task } from "./tasks.ts";

export const SPOKEN = { id: "attune-spoken", version: "1.0.0" } as const;

/** One code with its decision rule and what cross-validation says of it. */
export type Judged = { readonly task: Task; readonly head: Head; readonly verdicts: readonly Verdict[] };

export type CrossValidated = {
  readonly emotions: FittedEmotions;
  readonly examples: readonly Example[];
  readonly codes: readonly Judged[];
};

type Say = (line: string) => void;

/** Reads the labelled sessions and judges every code out of fold. */
export async function crossValidateSpoken(say: Say): Promise<CrossValidated> {
  say("feelings: fitting on comments");
  const emotions = await fitEmotions();
  const examples = extractExamples([...(await readAnnomi()), ...(await readInvented())], emotions.part);
  const codes = (["therapist", "client"] as const).flatMap((speaker) => judgeSide(speaker, examples, say));
  return { emotions, examples, codes };
}

function judgeSide(speaker: CodedSpeaker, examples: readonly Example[], say: Say): readonly Judged[] {
  const rows = examples.filter((example) => example.speaker === speaker);
  const tasks = tasksOf(speaker);
  say(`${speaker}: ${rows.length} turns, ${tasks.length} codes`);
  const logs = outOfFold(rows, tasks, say);
  let from = 0;
  return tasks.map((task) => {
    const second = task.second ? fitSecondLook(task, tasks, { rows, logs }) : undefined;
    const { decision, verdicts } = settle(task, rows, second?.logs ?? logs.get(nameOf(task))!);
    const head = { ...placeOf(task, from), ...decision, ...secondOf(second) };
    from += task.levels.length - 1;
    return { task, head, verdicts };
  });
}

const placeOf = ({ codebook, code, speaker, levels }: Task, from: number) => ({
  codebook,
  code,
  speaker,
  levels,
  from,
});
const secondOf = (second: SecondLook | undefined) => (second ? { second: second.weights } : {});

/** The model fitted on everything, with the decision rules settled out of fold. */
export function packSpoken({ emotions, examples, codes }: CrossValidated, say: Say): Uint8Array {
  const parts: NamedPart[] = [{ name: "emotion", part: emotions.part }];
  for (const speaker of ["therapist", "client"] as const) {
    say(`${speaker}: fitting on all turns`);
    parts.push({ name: speaker, part: fitPart(speaker, examples, codes) });
  }
  const heads = codes.map(({ head }) => ({ ...head, part: head.speaker }));
  return packModel({ ...SPOKEN, kind: "spoken", heads, numericNames: DENSE.length }, parts);
}

function fitPart(speaker: CodedSpeaker, examples: readonly Example[], codes: readonly Judged[]): NamedPart["part"] {
  const rows = examples.filter((example) => example.speaker === speaker);
  const { design, byTask } = fitSide(rows, () => true, tasksOf(speaker));
  const placed = codes
    .filter(({ task }) => task.speaker === speaker)
    .map(({ task, head }) => ({ from: head.from, logistic: byTask.get(nameOf(task))! }));
  return quantisePart(design.table, design.numericScale, placed);
}
