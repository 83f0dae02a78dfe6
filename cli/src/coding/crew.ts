import { Worker } from "node:worker_threads";
import { fail, ok, type Result } from "@attune/core";
import type { NoModel, WorkerStopped } from "../failures/failure.ts";
import type { WorkerAnswer } from "./code-worker.ts";
import { type CodingJob, loadLineCoder } from "./load-line-coder.ts";
import type { LineProblem } from "./session-line.ts";

export type CodedLine = Result<Uint8Array, LineProblem | WorkerStopped>;

/** Codes lines on one thread or several. */
export type Crew = {
  readonly size: number;
  readonly code: (bytes: Uint8Array) => Promise<CodedLine>;
  readonly dismiss: () => Promise<void>;
};

/** @error no-model when a model that the codebooks need is not there or cannot be read. */
export async function gatherCrew(job: CodingJob, size: number): Promise<Result<Crew, NoModel>> {
  const own = await loadLineCoder(job);
  if (!own.ok) return own;
  if (size > 1) return ok(threads(job, size));
  return ok({ size: 1, code: async (bytes) => own.value(bytes), dismiss: async () => {} });
}

/** A thread with the lines it has not answered yet, oldest first. */
type Hand = { readonly worker: Worker; readonly waiting: ((coded: CodedLine) => void)[]; isStopped: boolean };

function threads(job: CodingJob, size: number): Crew {
  const hands = Array.from({ length: size }, () => hire(job));
  return {
    size,
    code: (bytes) => give(leastBusy(hands), bytes),
    async dismiss() {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

const STOPPED: CodedLine = fail({ kind: "worker-stopped" });

function hire(job: CodingJob): Hand {
  const worker = new Worker(new URL("./code-worker.js", import.meta.url), { workerData: job });
  const hand: Hand = { worker, waiting: [], isStopped: false };
  const stop = (): void => {
    hand.isStopped = true;
    for (const answer of hand.waiting.splice(0)) answer(STOPPED);
  };
  worker.on("message", (answer: WorkerAnswer) => hand.waiting.shift()?.(answer));
  worker.on("error", stop);
  worker.on("exit", stop);
  return hand;
}

function give({ worker, waiting, isStopped }: Hand, bytes: Uint8Array): Promise<CodedLine> {
  if (isStopped) return Promise.resolve(STOPPED);
  return new Promise((done) => {
    waiting.push(done);
    // A copy of its own: the line may be part of a larger piece that other lines still need.
    const copy = new Uint8Array(bytes);
    worker.postMessage(copy, [copy.buffer]);
  });
}

const leastBusy = (hands: readonly Hand[]): Hand =>
  hands.reduce((least, hand) => (hand.waiting.length < least.waiting.length ? hand : least));
