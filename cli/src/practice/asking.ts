import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { fail, ok, type Result } from "@attune/core";
import type { Interrupted } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";

type Terminal = Pick<Surroundings, "input" | "errors">;

/** Whether somebody is there to be asked. */
export const isAtTerminal = ({ input, errors }: Terminal): boolean => errors.isTTY === true && input().isTTY === true;

/**
 * What somebody types at the terminal. A secret does not show while it is typed, nor in the terminal's memory.
 *
 * @error interrupted at Ctrl-C or when the input ends.
 */
export async function askAtTerminal(
  { question, isSecret = false }: { readonly question: string; readonly isSecret?: boolean },
  { input, errors }: Terminal,
): Promise<Result<string, Interrupted>> {
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({
    input: input(),
    output: isSecret ? nowhere : errors,
    terminal: true,
    historySize: 0,
    prompt: question,
  });
  if (isSecret) errors.write(question);
  else lines.prompt();
  const answered = await new Promise<string | undefined>((given) => {
    lines.once("SIGINT", () => lines.close());
    lines.once("close", () => given(undefined));
    lines.once("line", (line) => given(line));
  });
  lines.close();
  if (isSecret || answered === undefined) errors.write("\n");
  return answered === undefined ? fail({ kind: "interrupted" }) : ok(answered);
}
