import { runProgram } from "./serve/program.ts";
import { terminalOn } from "./serve/terminal.ts";

/** Runs the practice's server in this process. The only place that touches the process itself. */
export async function main(root: string): Promise<void> {
  // Whatever is made here, a socket too, is its owner's alone from the first moment on.
  process.umask(OTHERS);
  const { env: environment, stdin: input, stdout: output, stderr: errors } = process;
  output.on("error", () => {});
  const surroundings = {
    environment,
    say: (text: string) => void output.write(text),
    complain: (text: string) => void errors.write(text),
    terminal: terminalOn({ input, output }),
    stopped: asked(),
  };
  try {
    process.exitCode = await runProgram(process.argv.slice(2), { root, surroundings });
    // A question that was open may still hold the terminal.
    input.unref?.();
    // What still holds the process after a failure must not keep it from being started again.
    if (process.exitCode !== 0) setTimeout(() => process.exit(), LAST_THINGS).unref();
  } catch (error) {
    surroundings.complain(`${faultWords(error)}\n`);
    process.exit(NOT_DONE);
  }
}

/** Where a fault happened, and of which kind. Its message is left out: it may quote what somebody wrote. */
function faultWords(error: unknown): string {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [
    `attune: a fault in Attune itself (${name}). Please report it with these lines; they hold no words of anybody's.`,
    ...places.slice(0, 8),
  ].join("\n");
}

/** The first signal asks the server to end what it began; the second ends it at once. */
function asked(): Promise<void> {
  return new Promise((stop) => {
    let isAsked = false;
    const ask = (): void => {
      if (isAsked) process.exit(INTERRUPTED);
      isAsked = true;
      stop();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, ask);
  });
}

const NOT_DONE = 1;
/** Milliseconds for what is still being written when the program has ended. */
const LAST_THINGS = 5000;
const INTERRUPTED = 130;
/** The rights of everybody but the owner. */
const OTHERS = 0o077;
