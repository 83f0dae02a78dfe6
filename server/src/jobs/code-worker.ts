import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { fail, invariant, loadModel, ok, type Result, type SessionCoder } from "@attune/core";
import { readSession } from "../actions/transcripts/read-session.ts";
import { codeSession } from "./code-session.ts";
import type { NoModel, ThreadAnswer, ThreadTask } from "./transcript-thread.ts";

/** The thread that reads files and codes sessions. */
const port = parentPort;
invariant(port !== null, "this file is only started as a thread");

// On Linux it is the thread that gives way to those whom somebody waits for; elsewhere it would be the whole server.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** The model for what people say to each other in a session. */
const SPOKEN = "spoken.atm";
let coder: SessionCoder | undefined;

async function theCoder(): Promise<Result<SessionCoder, NoModel>> {
  if (coder !== undefined) return ok(coder);
  const bytes = await readFile(join(workerData.models, SPOKEN)).catch(() => undefined);
  const loaded = bytes === undefined ? undefined : loadModel(bytes);
  if (loaded?.ok !== true) return fail({ kind: "no-model" });
  coder = loaded.value;
  return loaded;
}

async function answer(task: ThreadTask): Promise<ThreadAnswer<ThreadTask>> {
  if (task.kind === "read") return readSession(task.file);
  const loaded = await theCoder();
  return loaded.ok ? ok(codeSession(task.talk, loaded.value)) : loaded;
}

port.on("message", async (task: ThreadTask) => port.postMessage(await answer(task)));
