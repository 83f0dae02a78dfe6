import { existsSync } from "node:fs";
import { fail, type Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Practice } from "./practice.ts";
import { ended, startServer } from "./run-server.ts";

export type Served = { readonly practice: Practice; readonly demo: boolean };

/** How often a new server is asked whether it is there, and for how long, in milliseconds. */
const PAUSE = 250;
const MOST_TRIES = 480;

/**
 * Does work with a server that runs for just as long as that takes, and opens no port that others know of. Nothing is set
 * up by it: a practice that does not exist yet is not started.
 *
 * @error no-answer when there is no such practice or it does not open; server-ended when it ends before it does.
 */
export async function whileServing<Value>(
  { practice, demo }: Served,
  surroundings: Surroundings,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  if (!existsSync(practice.data)) return nobody(practice);
  // The server adds the ending of a demonstration's folder itself.
  const data = demo ? practice.data.replace(/-demo$/, "") : practice.data;
  const words = ["serve", "--no-open", "--port", "0", "--data", data, ...(demo ? ["--demo"] : [])];
  const child = startServer(words, "ignore", surroundings);
  const end = ended(child);
  const told = surroundings.onStop((signal) => child.kill(signal));
  const isOpen = await Promise.race([isAnswering(practice), end.then((code) => ({ code }))]);
  const done = isOpen === true ? await work() : isOpen === false ? nobody(practice) : serverEnded(isOpen.code);
  child.kill("SIGTERM");
  await end;
  told();
  return done;
}

const nobody = ({ data }: Practice) => fail({ kind: "no-answer", folder: data, because: "nobody-listens" } as const);
const serverEnded = (code: number | undefined) => fail({ kind: "server-ended", code } as const);

async function isAnswering(practice: Practice): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if ((await practice.call("read-health")).ok) return true;
    await new Promise((passed) => setTimeout(passed, PAUSE));
  }
  return false;
}
