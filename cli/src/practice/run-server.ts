import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fail, ok, type Result } from "@attune/core";
import type { Failure, NoPracticeFolder } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { dataFolderOf } from "./data-folder.ts";

export type ServerWork = {
  readonly options: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
};

type Subcommand = "serve" | "restore" | "rotate-root" | "unpack-export";

const programIn = (root: string): string => join(root, "server/bin/attune-server.js");

/**
 * Runs the server's own program in this terminal, with the same options, until it ends. What stops this command stops it.
 *
 * @error server-ended with its exit code, after it said why; interrupted when a signal ended it.
 */
export async function runServer(
  subcommand: Subcommand,
  { options, files = [] }: ServerWork,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const told = optionsFor(subcommand, options, surroundings);
  if (!told.ok) return told;
  const words = [subcommand, ...files, ...wordsOf(told.value)];
  const child = startServer(words, "inherit", surroundings);
  const isTerminal = surroundings.input().isTTY === true;
  const untold = surroundings.onStop((signal) => {
    // At Ctrl-C the terminal tells both by itself.
    if (signal !== "SIGINT" || !isTerminal) child.kill(signal);
  });
  const code = await ended(child);
  untold();
  if (code === 0) return ok(undefined);
  return code === undefined ? fail({ kind: "interrupted" }) : fail({ kind: "server-ended", code });
}

type Options = ServerWork["options"];

/** Work on the files of a demonstration names its folder; only serving makes one. */
function optionsFor(
  subcommand: Subcommand,
  options: Options,
  surroundings: Surroundings,
): Result<Options, NoPracticeFolder> {
  const { json: _, demo, ...others } = options;
  if (subcommand === "serve") return ok({ ...others, ...(demo === true && { demo }) });
  if (demo !== true) return ok(others);
  const named = others["data"];
  const data = dataFolderOf({ demo, data: typeof named === "string" ? named : undefined }, surroundings);
  return data.ok ? ok({ ...others, data: data.value }) : data;
}

export const startServer = (
  words: readonly string[],
  stdio: "inherit" | "ignore",
  { root, environment }: Pick<Surroundings, "root" | "environment">,
): ChildProcess => spawn(process.execPath, [programIn(root), ...words], { stdio, env: { ...environment } });

/** The exit code; undefined when a signal ended it or it could not be started. */
export const ended = (child: ChildProcess): Promise<number | undefined> =>
  new Promise((done) => {
    child.on("error", () => done(undefined));
    child.on("close", (code) => done(code ?? undefined));
  });

/** Options as they are typed: `opens: false` is `--no-opens`, a list is one option for each of its values. */
export function wordsOf(options: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const written = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === false) return [`--no-${written}`];
    if (value === true) return [`--${written}`];
    return [value].flat().flatMap((each) => [`--${written}`, String(each)]);
  });
}
