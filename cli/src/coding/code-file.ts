import type { Readable, Writable } from "node:stream";
import { fail, ok, type Result } from "@attune/core";
import type { BadLine, Interrupted, UnreadableFile, UnwritableFile, WorkerStopped } from "../failures/failure.ts";
import { MOST_BYTES } from "../input/read-bytes.ts";
import { type Line, readLines } from "../input/read-lines.ts";
import { isBrokenPipe, isOfSystem, readingReason, writingReason } from "../input/system-reason.ts";
import { print } from "../output/print.ts";
import type { Crew } from "./crew.ts";
import { type FinishedLine, type LineQueue, lineQueue } from "./line-queue.ts";
import type { Progress } from "./progress.ts";

/** One file to code. */
export type FileToCode = {
  readonly file: string;
  readonly from: Readable;
  readonly into: Writable;
  readonly intoName: string;
};

/** What all files share. */
export type CodingRun = {
  readonly crew: Crew;
  readonly progress: Progress;
  /** Aborted at Ctrl-C: no further line is begun, and those that were are finished. */
  readonly stop: AbortSignal;
};

type CodingFailure = BadLine | Interrupted | UnreadableFile | UnwritableFile | WorkerStopped;

/**
 * Codes a file line by line and writes whole lines only, in the order of the file. Memory does not grow with the file.
 *
 * @error bad-line at the first line that is refused; those before it are written.
 * @error interrupted once what was begun is written.
 */
export async function codeFile(task: FileToCode, run: CodingRun): Promise<Result<void, CodingFailure>> {
  const queue = lineQueue(run.crew.size);
  const end = (): void => void task.from.destroy();
  run.stop.addEventListener("abort", end, { once: true });
  try {
    const refused = (await takeLines(task, run, queue)) ?? (await drain(task, run, queue));
    if (refused !== undefined) return fail(refused);
    return run.stop.aborted ? fail({ kind: "interrupted" }) : ok(undefined);
  } finally {
    run.stop.removeEventListener("abort", end);
    end();
  }
}

async function takeLines(task: FileToCode, run: CodingRun, queue: LineQueue): Promise<CodingFailure | undefined> {
  try {
    const ended = await takeAll(task, { run, queue });
    return ended === "no-more" ? undefined : ended;
  } catch (error) {
    if (run.stop.aborted) return undefined;
    if (!isOfSystem(error) || isBrokenPipe(error)) throw error;
    const unreadable = { kind: "unreadable-file", file: task.file, because: readingReason(error) } as const;
    return (await drain(task, run, queue)) ?? unreadable;
  }
}

async function takeAll(task: FileToCode, stage: Stage): Promise<Ended> {
  for await (const line of readLines(task.from, MOST_BYTES)) {
    const ended = stage.run.stop.aborted ? "no-more" : await takeLine(line, task, stage);
    if (ended !== undefined) return ended;
  }
  return undefined;
}

type Stage = { readonly run: CodingRun; readonly queue: LineQueue };

/** Begins one line, and finishes the oldest where too many are begun. */
async function takeLine({ number, bytes }: Line, task: FileToCode, { run, queue }: Stage): Promise<Ended> {
  if (bytes === undefined) return (await drain(task, run, queue)) ?? tooLong(task, number);
  run.progress.read(bytes.length + 1);
  queue.add(run.crew.code(bytes), { number, size: bytes.length });
  return queue.isFull() ? finishNext(task, run, queue) : undefined;
}

/** Why nothing further is to be done with a file; undefined while there is. */
type Ended = CodingFailure | "no-more" | undefined;

const tooLong = ({ file }: FileToCode, line: number): BadLine => ({
  kind: "bad-line",
  file,
  line,
  because: "too-long",
});

async function drain(task: FileToCode, run: CodingRun, queue: LineQueue): Promise<CodingFailure | undefined> {
  for (;;) {
    const refused = await finishNext(task, run, queue);
    if (refused !== undefined) return refused === "no-more" ? undefined : refused;
  }
}

/** Writes the oldest line, once it is coded. */
async function finishNext(task: FileToCode, run: CodingRun, queue: LineQueue): Promise<Ended> {
  const line = await queue.next();
  if (line === undefined) return "no-more";
  if (!line.coded.ok) return refusal(task, line.number, line.coded.failure);
  const failed = await write(task, line.coded.value);
  if (failed === undefined) run.progress.finished();
  return failed;
}

function refusal(
  { file }: FileToCode,
  line: number,
  problem: (FinishedLine["coded"] & { ok: false })["failure"],
): BadLine | WorkerStopped {
  return "kind" in problem ? problem : { kind: "bad-line", file, line, ...problem };
}

async function write({ into, intoName }: FileToCode, bytes: Uint8Array): Promise<UnwritableFile | undefined> {
  try {
    await print(into, bytes);
    return undefined;
  } catch (error) {
    if (isBrokenPipe(error)) throw error;
    return { kind: "unwritable-file", file: intoName, because: writingReason(error) };
  }
}
