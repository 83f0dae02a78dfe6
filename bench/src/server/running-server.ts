import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Caller, type CallFailure, callerWith } from "@attune/api";
import { fail, ok, type Result } from "@attune/core";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const program = join(repository, "server/bin/attune-server.js");

/** Where a practice of a benchmark lies; everything in it is invented, and goes with it. */
export type BenchFolder = {
  readonly root: string;
  readonly data: string;
  readonly keyFile: string;
  readonly databaseUrl?: string;
};

export function benchFolder(databaseUrl?: string): BenchFolder {
  const root = mkdtempSync(join(tmpdir(), "attune-bench-"));
  return {
    root,
    data: join(root, "data"),
    keyFile: join(root, "root.key"),
    ...(databaseUrl !== undefined && { databaseUrl }),
  };
}

export const removeFolder = ({ root }: BenchFolder): void => rmSync(root, { recursive: true, force: true });

export type RunningServer = {
  readonly url: string;
  readonly link: string;
  readonly pid: number;
  /** Milliseconds by the clock from the start of the process to the first answer. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
};

/** Starts the server as a practice does, and waits until it answers that it is well. */
export async function startServer({ root, data, keyFile, databaseUrl }: BenchFolder): Promise<RunningServer> {
  const began = performance.now();
  const words = [program, "serve", "--data", data, "--key-file", keyFile, "--no-open", "--port", "0"];
  const child = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    // A database that the person at the machine has set is not for a benchmark.
    env: {
      PATH: "/usr/local/bin:/usr/bin:/bin",
      HOME: root,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    },
  });
  const link = await linkOf(child);
  const url = new URL(link).origin;
  await untilWell(url);
  return {
    url,
    link,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    stop: () => stopped(child),
  };
}

function linkOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    let complained = "";
    child.stderr?.on("data", (piece) => (complained += String(piece)));
    child.stdout?.on("data", (piece) => {
      said += String(piece);
      const link = /(http:\/\/\S+)/.exec(said)?.[1];
      if (link !== undefined && said.includes("\n", said.indexOf(link))) resolve(link);
    });
    child.on("exit", (code) => reject(new Error(`The server ended with ${code}: ${complained.slice(-2000)}`)));
  });
}

async function untilWell(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

export const callerAt = (url: string, secrets: { readonly token?: string; readonly link?: string } = {}): Caller =>
  callerWith({
    ...secrets,
    newKey: randomUUID,
    async send({ method, path, headers, body }) {
      const answer = await fetch(url + path, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
      }).catch(() => undefined);
      if (answer === undefined) return fail({ kind: "unreachable" });
      const etag = answer.headers.get("etag");
      return ok({ status: answer.status, body: await answer.text(), ...(etag !== null && { etag }) });
    },
  });

export type BenchPractice = { readonly practice: string; readonly member: string; readonly token: string };

const EMAIL = "bench@example.org";
const PASSWORD = "seven herons under a paper moon";

/** Sets a practice up by the link that the first start printed, and its first therapist signs in. */
export async function setUp({ url, link }: RunningServer): Promise<BenchPractice> {
  const caller = callerAt(url);
  const first = {
    secret: link.split("/").at(-1) ?? "",
    practice: "Practice of a benchmark",
    name: "Bench",
    email: EMAIL,
  };
  const made = must(await caller.call("set-up-practice", { body: first }));
  const { secret } = must(await caller.call("open-set-up", { body: { token: made.setUpToken } }));
  const ways = { token: made.setUpToken, password: PASSWORD, code: totp(secret), caller: "command-line" as const };
  const { token } = must(await caller.call("finish-set-up", { body: ways }));
  return { practice: made.practice, member: made.member, token };
}

/** What was answered; anything else ends the benchmark. */
export function must<Body>(answer: Result<{ readonly body: Body }, CallFailure>): Body {
  if (!answer.ok) throw new Error(`The server did not do it: ${JSON.stringify(answer.failure)}`);
  return answer.value.body;
}

/** @source RFC 6238 with SHA-1, six digits and thirty seconds, as authenticators do it */
function totp(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const place = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((symbol) => BASE32.indexOf(symbol).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export type Filling = { readonly clients: number; readonly sessions: number; readonly links: boolean };

/** Fills a stopped practice straight in its database, which would take hours by the API. @returns check-in links */
export function fill(folder: BenchFolder, { practice, member }: BenchPractice, filling: Filling): readonly string[] {
  const order = {
    folder: folder.data,
    keyFile: folder.keyFile,
    practice,
    member,
    ...filling,
    databaseUrl: folder.databaseUrl,
  };
  const script = join(repository, "server/src/testing/load/fill.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script, JSON.stringify(order)], {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The practice could not be filled: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as readonly string[];
}

/** Memory of a process, in megabytes. */
export function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout.trim()) / 1024;
}

const TICK = 10;
/** Of `/proc/PID/stat`, counted from after the name: time in the program and in the system, in hundredths of a second. */
const [IN_PROGRAM, IN_SYSTEM] = [11, 12];

/**
 * Work of the processors for a process so far, in milliseconds. It hardly depends on what else the machine does, as waits
 * do. Undefined where the system does not tell.
 */
export function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[IN_PROGRAM]) + Number(fields[IN_SYSTEM])) * TICK;
  } catch {
    return undefined;
  }
}

/** What each of so many requests cost the server, as a cell of a table. */
export function costOfEach(before: number | undefined, after: number | undefined, requests: number): string {
  return before === undefined || after === undefined ? "unknown" : `${((after - before) / requests).toFixed(1)} ms`;
}

/** The binaries of a PostgreSQL server, where one is installed. */
export function postgresBinaries(): string | undefined {
  const base = "/usr/lib/postgresql";
  try {
    const [latest] = readdirSync(base).sort().reverse();
    return latest === undefined ? undefined : join(base, latest, "bin");
  } catch {
    return undefined;
  }
}
