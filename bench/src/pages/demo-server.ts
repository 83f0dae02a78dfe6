import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../../server/bin/attune-server.js", import.meta.url));

/** Long enough for a first build and a fill on a busy machine. */
const LONGEST_START_MS = 400_000;

export type DemoServer = {
  readonly url: string;
  /** Each lets one person in, once. */
  readonly links: { readonly therapist: string; readonly client: string };
  readonly stop: () => Promise<void>;
};

/** The real server on an invented practice, in a folder that goes with it. `DEMO_TEMPLATE` names a filled one to copy. */
export async function startDemo(environment: NodeJS.ProcessEnv): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-pages-"));
  mkdirSync(join(folder, "home"));
  const template = environment["DEMO_TEMPLATE"];
  if (template !== undefined && template !== "") cpSync(template, folder, { recursive: true });
  const port = String(await freePort());
  const words = [PROGRAM, "serve", "--demo", "--data", join(folder, "practice"), "--port", port, "--no-open"];
  const server = spawn(process.execPath, words, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: environment["PATH"], HOME: join(folder, "home"), LANG: "C.UTF-8" },
  });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const said = await told(server, /Client: http\S+\s/).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const linkOf = (pattern: RegExp): string => pattern.exec(said)?.[1] ?? "";
  const links = { therapist: linkOf(/Therapist: (http\S+)/), client: linkOf(/Client: (http\S+)/) };
  return { url: new URL(links.therapist).origin, links, stop };
}

function told(server: ChildProcess, until: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const failed = () => reject(new Error(`The demonstration did not start: ${said.slice(-2000)}`));
    const latest = setTimeout(failed, LONGEST_START_MS);
    const hear = (piece: unknown) => {
      said += String(piece);
      if (!until.test(said)) return;
      clearTimeout(latest);
      resolve(said);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", failed);
  });
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => give(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
