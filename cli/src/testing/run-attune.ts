import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The command as a person runs it, for tests: a process of its own, with no terminal. */

export const ROOT = resolve(import.meta.dirname, "../../..");
export const EXAMPLES = join(ROOT, "examples");
const COMMAND = join(ROOT, "cli/bin/attune.js");

export type Finished = { readonly code: number | null; readonly out: string; readonly err: string };

type Setting = {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly command?: string;
};

/** Nothing of the machine that the tests run on may change what is printed. */
const QUIET = { NO_COLOR: undefined, FORCE_COLOR: undefined, COLORTERM: undefined, TERM: "xterm", COLUMNS: undefined };

export function startAttune(
  words: readonly string[],
  { environment = {}, cwd = ROOT, command = COMMAND }: Setting = {},
): ChildProcess {
  return spawn(process.execPath, [command, ...words], {
    cwd,
    env: { ...process.env, ...QUIET, ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

export async function runAttune(words: readonly string[], setting: Setting = {}): Promise<Finished> {
  const child = startAttune(words, setting);
  child.stdin?.on("error", () => {});
  child.stdin?.end(setting.input ?? "");
  return finished(child);
}

export function finished(child: ChildProcess): Promise<Finished> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (piece: Buffer) => out.push(piece));
  child.stderr?.on("data", (piece: Buffer) => err.push(piece));
  return new Promise((done) => {
    child.on("close", (code) => {
      done({ code, out: Buffer.concat(out).toString("utf8"), err: withoutBuild(Buffer.concat(err).toString("utf8")) });
    });
  });
}

/** Whichever test comes first may be the one that builds. */
const withoutBuild = (err: string): string => err.replace("Building Attune for the first use…\n", "");

/** A folder for one test file, with the files that it writes. */
export function scratch(): {
  readonly write: (name: string, text: string | Uint8Array) => string;
  readonly path: (name: string) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "attune-test-"));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
