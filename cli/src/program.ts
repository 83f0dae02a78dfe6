import { Command, CommanderError } from "commander";
import type { Run, Work } from "./commands/command-entry.ts";
import { commands } from "./commands/index.ts";
import { EXIT, EXIT_WORDS, type ExitCode } from "./failures/exit-code.ts";
import type { Surroundings } from "./surroundings.ts";
import { joinPairs } from "./words/pairs.ts";

const VERSION = "0.1.0";

/** Understands the words of a command line, does what they ask for, and gives the exit code. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = programWith(surroundings, async (work) => {
    exit = await runWork(work, surroundings);
  });
  if (words.length === 0) {
    program.outputHelp({ error: true });
    return EXIT.wrongUse;
  }
  try {
    await program.parseAsync([...joinPairs(words)], { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  }
}

/** What goes wrong is said in one line; the words for it are loaded only then. */
async function runWork(work: Work, surroundings: Surroundings): Promise<ExitCode> {
  const outcome = await work(surroundings);
  if (outcome.ok) return EXIT.done;
  const { explain } = await import("./failures/explain.wording.ts");
  const { exitCodeOf } = await import("./failures/exit-code.ts");
  surroundings.errors.write(`attune: ${explain(outcome.failure)}\n`);
  return exitCodeOf(outcome.failure);
}

function programWith({ output, errors }: Surroundings, run: Run): Command {
  const program = new Command("attune")
    .description("A private workspace for psychotherapists. What it says describes words; it does not diagnose.")
    .version(VERSION, "--version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", exitCodes())
    // By their names alone: with their arguments, the list would not fit a terminal.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      getOutHelpWidth: () => output.columns ?? 80,
      outputError: (text, write) => write(`attune: ${oneLine(text)}\n`),
    });
  for (const { add } of commands) add(program, run);
  return program;
}

/** Without the library's own beginning, and with what to do. */
function oneLine(text: string): string {
  const said = text
    .replace(/^error: /, "")
    .replace(/\s+/g, " ")
    .trim();
  const sentence = /[.?!)]$/.test(said) ? said : `${said}.`;
  return `${sentence} See attune --help.`;
}

const exitCodes = (): string =>
  ["", "Exit codes:", ...Object.entries(EXIT_WORDS).map(([code, words]) => `${code.padStart(5)}  ${words}`)].join("\n");
