import { createInterface } from "node:readline";
import { fail, ok, type Result } from "@attune/core";
import type { Interrupted } from "../failures/failure.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Whether the person at the terminal accepts the terms that were just shown. Anything but a clear yes is a no.
 *
 * @error interrupted at Ctrl-C or when the input ends.
 */
export async function askAcceptance({
  input,
  errors,
}: Pick<Surroundings, "input" | "errors">): Promise<Result<boolean, Interrupted>> {
  const lines = createInterface({
    input: input(),
    output: errors,
    terminal: true,
    prompt: "Does this practice accept these terms? Write yes to accept: ",
  });
  lines.once("SIGINT", () => lines.close());
  try {
    lines.prompt();
    for await (const answer of lines) return ok(/^y(?:es)?$/i.test(answer.trim()));
    errors.write("\n");
    return fail({ kind: "interrupted" });
  } finally {
    lines.close();
  }
}
