import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** Of the repository. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const PROGRAM = join(ROOT, "server/bin/attune-server.js");

/** Long enough for a first build and a fill on a busy machine. */
export const LONGEST_START_MS = 400_000;

/** `home` stands for the folder of whoever runs the machine. */
export type StartAsked = { readonly home: string; readonly folder: string; readonly port: number };

export type RunningServer = {
  readonly url: string;
  /** What the server said when it was there: the first part of the pattern that stands in brackets. */
  readonly told: (pattern: RegExp) => string;
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts the real server, and waits until it has said what is asked for. */
export async function startServer(
  { home, folder, port }: StartAsked,
  { words = [], until }: { readonly words?: readonly string[]; readonly until: RegExp },
): Promise<RunningServer> {
  const all = [PROGRAM, "serve", ...words, "--data", folder, "--port", String(port), "--no-open"];
  const environment = { PATH: process.env["PATH"], HOME: home, LANG: "C.UTF-8" };
  const server = spawn(process.execPath, all, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += String(text)));
  const latest = Date.now() + LONGEST_START_MS;
  while (!until.test(said)) {
    if (server.exitCode !== null || Date.now() > latest) throw new Error(`The server did not start:\n${said}`);
    await wait(50);
  }
  return {
    url: `http://localhost:${port}`,
    told: (pattern) => pattern.exec(said)?.[1] ?? "",
    stop: (signal) => stop(server, signal),
  };
}

async function stop(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once("exit", done));
  server.kill(signal);
  await ended;
}

export function freePort(): Promise<number> {
  return new Promise((give) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => give(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
