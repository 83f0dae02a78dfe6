import { runProgram } from "./serve/program.ts";
import { terminalOn } from "./serve/terminal.ts";

/** Runs the practice's server in this process. The only place that touches the process itself. */
export async function main(root: string): Promise<void> {
  // Whatever is made here, a socket too, is its owner's alone from the first moment on.
  process.umask(OTHERS);
  const { env: environment, stdin: input, stdout: output, stderr: errors } = process;
  output.on("error", () => {});
  process.exitCode = await runProgram(process.argv.slice(2), {
    root,
    surroundings: {
      environment,
      say: (text) => void output.write(text),
      complain: (text) => void errors.write(text),
      terminal: terminalOn({ input, output }),
      stopped: asked(),
    },
  });
  // A question that was open may still hold the terminal.
  input.unref?.();
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

const INTERRUPTED = 130;
/** The rights of everybody but the owner. */
const OTHERS = 0o077;
