import type { Command } from "commander";
import { type WrongUse, wrongUse } from "../failures/failure.ts";

/** Under which help lists the commands that ask a practice's server. */
const GROUP = "The practice, through its server:";

/** A command that asks the practice's server, with what all of them may be told. */
export const practiceCommand = (program: Command, name: string): Command =>
  program
    .command(name)
    .helpGroup(GROUP)
    .option("--data <folder>", "the practice's data folder; left out, the usual one")
    .option("--demo", "the practice of invented people");

/** How an answer is printed; only for commands that have one. */
export const withJson = (command: Command): Command => command.option("--json", "as JSON");

/** What every such command is told. */
export type CommonOptions = {
  readonly data?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
};

const COMMON = ["data", "demo", "json"];

/** An option that was given and has no place with this action; undefined where all have. */
export function strayOption(
  options: Readonly<Record<string, unknown>>,
  { command, action, takes }: { readonly command: string; readonly action: string; readonly takes: readonly string[] },
): WrongUse | undefined {
  const stray = Object.keys(options).find((name) => !COMMON.includes(name) && !takes.includes(name));
  if (stray === undefined) return undefined;
  const written = stray.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return wrongUse(`--${written} has no place with ${command} ${action}. See attune ${command} --help.`);
}
