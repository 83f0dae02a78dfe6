import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { builtServer } from "./build-server.ts";
import type { Place } from "./place.ts";

/** A run of the program that ended, by a signal or with an exit code. */
export type Ended = { readonly by: string | number | null; readonly output: string; readonly errors: string };

export type RunningServer = {
  readonly url: string;
  /** The path of the link that the start printed. */
  readonly link: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first answer. */
  readonly startedIn: number;
  readonly output: () => string;
  readonly errors: () => string;
  /** Ends it as a power cut would end its process. */
  readonly kill: () => Promise<Ended>;
  /** Asks it to stop. */
  readonly stop: () => Promise<Ended>;
  readonly ended: Promise<Ended>;
};

export type Run = {
  /** A named point and at which pass of it the process ends, such as `after-commit:7`. */
  readonly fault?: string;
  readonly logLevel?: string;
  /** Further words for the server, such as `--let-in` with an address. */
  readonly words?: readonly string[];
};

type Child = { readonly child: ChildProcess; readonly ended: Promise<Ended>; readonly said: () => Omit<Ended, "by"> };

/** Every process that is not known to have ended, so that a test that fails leaves none behind. */
const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** Ends what a test that failed has left running. */
export function killAll(): void {
  for (const child of alive) child.kill("SIGKILL");
}

async function begin(place: Place, words: readonly string[], { fault, logLevel = "warn" }: Run): Promise<Child> {
  const child = spawn(process.execPath, [await builtServer(), ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: place.folder,
      LOG_LEVEL: logLevel,
      ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
      ...(fault !== undefined && { FAULT: fault }),
    },
  });
  alive.add(child);
  let [output, errors] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => {
    output += piece.toString("utf8");
  });
  child.stderr.on("data", (piece: Buffer) => {
    errors += piece.toString("utf8");
  });
  const said = () => ({ output, errors });
  return { child, said, ended: untilEnded(child, said) };
}

async function untilEnded(child: ChildProcess, said: () => Omit<Ended, "by">): Promise<Ended> {
  const [code, signal] = await once(child, "close");
  alive.delete(child);
  return { by: signal ?? code, ...said() };
}

/** Runs the program to its end, such as to restore a backup. */
export async function runProgram(place: Place, words: readonly string[], run: Run = {}): Promise<Ended> {
  const [command = "", ...rest] = words;
  const child = await begin(place, [command, "--data", place.data, "--key-file", place.keyFile, ...rest], run);
  return child.ended;
}

const serving = ({ data, keyFile }: Place, { words = [] }: Run): readonly string[] => [
  ...["serve", "--data", data, "--key-file", keyFile, "--no-open", "--port", "0"],
  ...words,
];

/** Starts a server and ends it so many milliseconds later, wherever it is by then. */
export async function killWhileStarting(place: Place, after: number): Promise<Ended> {
  const { child, ended } = await begin(place, serving(place, {}), {});
  await sleep(after);
  child.kill("SIGKILL");
  return ended;
}

/** Starts a server; gives how it ended where it did before it answered. */
export async function tryStart(place: Place, run: Run = {}): Promise<RunningServer | Ended> {
  const began = performance.now();
  const { child, ended, said } = await begin(place, serving(place, run), run);
  const link = await Promise.race([linkOf(child, () => said().output), ended]);
  if ("by" in link) return link;
  const isWell = await Promise.race([untilWell(link.origin), ended]);
  if (isWell !== "well") return isWell;
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal);
    return ended;
  };
  return {
    url: link.origin,
    link: link.pathname,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    output: () => said().output,
    errors: () => said().errors,
    kill: end("SIGKILL"),
    stop: end("SIGTERM"),
    ended,
  };
}

/** Starts a server as a practice does, and waits until it answers that it is well. */
export async function startServer(place: Place, run: Run = {}): Promise<RunningServer> {
  const server = await tryStart(place, run);
  if ("by" in server) throw new Error(`The server ended by ${server.by}: ${server.errors.slice(-2000)}`);
  return server;
}

const linkOf = (child: ChildProcess, output: () => string): Promise<URL> =>
  new Promise((found) => {
    child.stdout?.on("data", () => {
      const link = /^ {2}(https?:\/\/\S+)$[\s\S]*To stop/m.exec(output())?.[1];
      if (link !== undefined) found(new URL(link));
    });
  });

const PAUSE = 10;

async function untilWell(url: string): Promise<"well"> {
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return "well";
    await sleep(PAUSE);
  }
}
