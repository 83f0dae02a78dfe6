import { ok, type Result } from "@attune/core";
import type { Command } from "commander";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { completionWords } from "./completion-words.ts";
import { completionScript, type Shell } from "./scripts.ts";

/** Prints the completion script of a shell. */
export async function printCompletion(
  shell: Shell,
  program: Command,
  { output }: Pick<Surroundings, "output">,
): Promise<Result<void, Failure>> {
  await print(output, completionScript(shell, completionWords(program)));
  return ok(undefined);
}
