import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import { codebooks } from "@attune/core/library";
import { type Failure, wrongUse } from "../failures/failure.ts";
import { type OpenedFile, openForReading, STANDARD_INPUT } from "../input/read-bytes.ts";
import { fileSink, outputSink, type Sink } from "../output/sink.ts";
import type { Surroundings } from "../surroundings.ts";
import { chooseOutputs, type Outputs } from "./choose-outputs.ts";
import { type CodingRun, codeFile } from "./code-file.ts";
import { gatherCrew } from "./crew.ts";
import { type Progress, progressOf } from "./progress.ts";

/** What `attune code` was asked to do, as typed. */
export type CodeRequest = {
  readonly files: readonly string[];
  readonly codebook?: string | undefined;
  readonly jobs: string;
  readonly output?: string | undefined;
};

/** What people say in a session; written messages are coded only when asked for. */
const USUAL_CODEBOOKS = ["attunement", "miti"];

/** @error whatever keeps a file from being opened, coded or written; interrupted, with the sessions that were finished. */
export async function codeFiles(request: CodeRequest, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const books = readCodebooks(request.codebook);
  if (!books.ok) return books;
  const jobs = readJobs(request.jobs, surroundings.cores);
  if (!jobs.ok) return jobs;
  const inputs = await openAll(request.files, surroundings);
  if (!inputs.ok) return inputs;
  const outputs = await chooseOutputs(request.files, request.output);
  if (!outputs.ok) return outputs;
  const crew = await gatherCrew({ root: surroundings.root, codebooks: books.value }, jobs.value);
  if (!crew.ok) return crew;

  const progress = progressOf(workloadOf(inputs.value), barScreen(outputs.value, surroundings));
  const run = { crew: crew.value, progress, stop: surroundings.interruption() };
  const coded = await codeEach({ inputs: inputs.value, outputs: outputs.value, run }, surroundings);
  progress.clear();
  await crew.value.dismiss();
  if (coded.ok || coded.failure.kind !== "interrupted") return coded;
  return fail({ kind: "interrupted", finished: progress.sessions() });
}

/** The ids that were asked for, each once. */
function readCodebooks(asked: string | undefined): Result<readonly string[], Failure> {
  if (asked === undefined) return ok(USUAL_CODEBOOKS);
  const known: readonly string[] = codebooks.map(({ id }) => id);
  const ids = asked
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined && ids.length > 0) return ok([...new Set(ids)]);
  return fail(wrongUse(`there is no codebook “${(unknown ?? "").slice(0, 40)}”. Choose from ${known.join(", ")}.`));
}

/** More threads than this only wait for each other. */
const MOST_JOBS = 256;

function readJobs(asked: string, cores: Surroundings["cores"]): Result<number, Failure> {
  if (asked === "all" || asked === "0") return ok(cores());
  const jobs = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return ok(jobs);
  return fail(wrongUse(`--jobs needs a number from 1 to ${MOST_JOBS}, or all for every core.`));
}

type Input = OpenedFile & { readonly file: string };

/** All are looked at before the first is coded: a name typed wrongly is told at once. */
async function openAll(files: readonly string[], { input }: Surroundings): Promise<Result<readonly Input[], Failure>> {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    return fail({ kind: "unreadable-file", file: STANDARD_INPUT, because: "read-twice" });
  }
  const inputs: Input[] = [];
  for (const file of files) {
    const opened = await openForReading(file, input);
    if (!opened.ok) return opened;
    inputs.push({ ...opened.value, file });
  }
  return ok(inputs);
}

const workloadOf = (inputs: readonly Input[]) => ({
  files: inputs.length,
  bytes: inputs.every(({ size }) => size > 0) ? inputs.reduce((sum, { size }) => sum + size, 0) : undefined,
});

/** A bar among the codings on one screen would break up both. */
const barScreen = (outputs: Outputs, { output, errors }: Surroundings): Surroundings["errors"] | undefined => {
  const isOnScreen = outputs.kind === "together" && outputs.file === undefined && output.isTTY === true;
  return errors.isTTY === true && !isOnScreen ? errors : undefined;
};

type Task = {
  readonly inputs: readonly Input[];
  readonly outputs: Outputs;
  readonly run: CodingRun & { readonly progress: Progress };
};

async function codeEach({ inputs, outputs, run }: Task, surroundings: Surroundings): Promise<Result<void, Failure>> {
  const shared = outputs.kind === "together" ? await openSink(outputs.file, surroundings) : undefined;
  if (shared !== undefined && !shared.ok) return shared;
  for (const [at, input] of inputs.entries()) {
    const sink = shared ?? (await openSink(outputs.kind === "apart" ? outputs.files[at] : undefined, surroundings));
    if (!sink.ok) return sink;
    run.progress.begin(input.file, at);
    const task = { file: input.file, from: input.stream(), into: sink.value.stream, intoName: sink.value.name };
    const coded = await codeFile(task, run);
    const isLast = shared === undefined || !coded.ok || at === inputs.length - 1;
    const closed = isLast ? await sink.value.close() : ok(undefined);
    if (!coded.ok) return coded;
    if (!closed.ok) return closed;
  }
  return ok(undefined);
}

async function openSink(file: string | undefined, surroundings: Surroundings): Promise<Result<Sink, Failure>> {
  if (file === undefined) return ok(outputSink(surroundings));
  const folder = dirname(file);
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  return fileSink(file);
}
