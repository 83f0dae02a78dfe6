import { parentPort, workerData } from "node:worker_threads";
import { invariant, type Result } from "@attune/core";
import { type CodingJob, loadLineCoder } from "./load-line-coder.ts";
import type { LineProblem } from "./session-line.ts";

/** What a thread answers to a line, in the order in which lines were sent. */
export type WorkerAnswer = Result<Uint8Array, LineProblem>;

const job: CodingJob = workerData;
const port = parentPort;
invariant(port !== null, "this file is only started as a thread");

const loaded = await loadLineCoder(job);
invariant(loaded.ok, "the models were loaded once before any thread was started");
const codeLine = loaded.value;

port.on("message", (bytes: Uint8Array) => {
  const answer: WorkerAnswer = codeLine(bytes);
  port.postMessage(answer, answer.ok ? [answer.value.buffer as ArrayBuffer] : []);
});
