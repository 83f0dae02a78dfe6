import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../../bin/attune-server.js", import.meta.url));

/** A folder for everything of one practice: its data, its key file, and nothing of this machine's own. */
export type Home = {
  readonly folder: string;
  readonly data: string;
  readonly keyFile: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** A home that is gone when the test is over. */
export function testHome(environment: Readonly<Record<string, string>> = {}): Home {
  const home = lastingHome(environment);
  onTestFinished(() => removeHome(home));
  return home;
}

export const removeHome = ({ folder }: Home): void => rmSync(folder, { recursive: true, force: true });

export function lastingHome(environment: Readonly<Record<string, string>> = {}): Home {
  const folder = mkdtempSync(join(tmpdir(), "attune-home-"));
  const own = { HOME: folder, XDG_CONFIG_HOME: join(folder, "config"), LOG_LEVEL: "silent" };
  return {
    folder,
    data: join(folder, "data"),
    keyFile: join(folder, "config", "attune", "data.key"),
    environment: { PATH: process.env["PATH"] ?? "", ...own, ...environment },
  };
}

/** A run of the program that ended. */
export type Ended = { readonly code: number | string | null; readonly output: string; readonly errors: string };

export type ServerProcess = {
  readonly pid: number;
  /** Where browsers reach it, as the program said. */
  readonly link: URL;
  readonly output: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
};

type Words = {
  readonly words?: readonly string[];
  readonly input?: string;
  readonly environment?: Record<string, string>;
};

function start({ environment }: Home, words: readonly string[], more: Words) {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...environment, ...more.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {});
  child.stdin.end(more.input ?? "");
  let [output, errors] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => {
    output += piece.toString("utf8");
  });
  child.stderr.on("data", (piece: Buffer) => {
    errors += piece.toString("utf8");
  });
  return { child, ended: untilEnded(child, () => ({ output, errors })), output: () => output };
}

async function untilEnded(child: ChildProcess, said: () => { output: string; errors: string }): Promise<Ended> {
  const [code, signal] = await once(child, "close");
  return { code: signal ?? code, ...said() };
}

/** Runs the program to its end. */
export const runProgram = (home: Home, words: readonly string[], more: Words = {}): Promise<Ended> =>
  start(home, words, more).ended;

/** Starts a server and waits until it says where it is. A test that ends earlier ends it too. */
export async function startServer(home: Home, more: Words = {}): Promise<ServerProcess> {
  const words = ["serve", "--data", home.data, "--port", "0", "--no-open", ...(more.words ?? [])];
  const { child, ended, output } = start(home, words, more);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const link = await Promise.race([linkIn(child, output), ended]);
  if (!(link instanceof URL)) throw new Error(`The server did not start: ${link.code} ${link.errors}`);
  return { pid: child.pid ?? 0, link, output, ended, signal: (signal) => void child.kill(signal) };
}

/** The link comes after the sheet, and what stands after it ends the message. */
const linkIn = (child: ChildProcess, output: () => string): Promise<URL> =>
  new Promise((found) => {
    child.stdout?.on("data", () => {
      const link = /^ {2}(https?:\/\/\S+)$[\s\S]*To stop/m.exec(output())?.[1];
      if (link !== undefined) found(new URL(link));
    });
  });

export type Answer = { readonly status: number; readonly text: string; readonly headers: Record<string, unknown> };
type Ask = { readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> };

let keys = 0;

/** Asks a server for something, by the practice's socket or over the network. */
export function ask(at: { readonly socketPath: string } | URL, path: string, asked: Ask = {}): Promise<Answer> {
  keys += 1;
  const body = asked.body === undefined ? "" : JSON.stringify(asked.body);
  const place =
    at instanceof URL ? { host: "127.0.0.1", port: at.port, headers: { host: at.host } } : { ...at, headers: {} };
  const headers = { "idempotency-key": `serve-test-${keys}`, "content-type": "application/json", ...place.headers };
  return new Promise((answered, failed) => {
    const sent = request({ ...place, path, method: asked.method ?? "GET", headers: { ...headers, ...asked.headers } });
    sent.on("error", failed);
    sent.on("response", async (response) => {
      let text = "";
      for await (const piece of response) text += piece;
      answered({ status: response.statusCode ?? 0, text, headers: response.headers });
    });
    sent.end(body);
  });
}
