import { availableParallelism } from "node:os";
import { EXIT } from "./failures/exit-code.ts";
import { isBrokenPipe } from "./input/system-reason.ts";
import { runProgram } from "./program.ts";
import type { StopSignal, Surroundings } from "./surroundings.ts";

/** Runs the command line of this process. The only place that touches the process itself. */
export async function main(root: string): Promise<void> {
  process.stdout.on("error", endQuietly);
  try {
    process.exitCode = await runProgram(process.argv.slice(2), surroundingsFor(root));
  } catch (error) {
    endQuietly(error);
  }
}

function surroundingsFor(root: string): Surroundings {
  return {
    root,
    environment: process.env,
    input: () => process.stdin,
    output: process.stdout,
    errors: process.stderr,
    interruption,
    onStop,
    cores: availableParallelism,
  };
}

/** The reader at the other end, such as `head`, has seen enough: that is no failure. Anything else is. */
function endQuietly(error: unknown): void {
  if (isBrokenPipe(error)) process.exit(EXIT.done);
  process.stderr.write(`${faultWords(error)}\n`);
  process.exit(EXIT.notDone);
}

/** Where a fault happened, and of which kind. Its message is left out: it may quote what was said in a session. */
function faultWords(error: unknown): string {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [
    `attune: a fault in Attune itself (${name}). Please report it with these lines; they hold no words of a session.`,
    ...places.slice(0, 8),
  ].join("\n");
}

/** The first Ctrl-C asks the command to finish what it began; the second ends it. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on("SIGINT", () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  });
  return controller.signal;
}

const STOP_SIGNALS: readonly StopSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

function onStop(told: (signal: StopSignal) => void): () => void {
  for (const signal of STOP_SIGNALS) process.on(signal, told);
  return () => {
    for (const signal of STOP_SIGNALS) process.off(signal, told);
  };
}
