import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import type { Terminal } from "./surroundings.ts";

type Ends = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
};

/**
 * Asks whoever sits at the terminal. Where the input is no terminal, each line of it is one answer, so that a program may
 * give them.
 */
export function terminalOn({ input, output }: Ends): Terminal {
  let lines: AsyncIterator<string> | undefined;
  return {
    async ask(question, { isSecret } = { isSecret: false }) {
      output.write(`${question} `);
      if (input.isTTY) return askAtTerminal({ input, output }, isSecret);
      lines ??= createInterface({ input })[Symbol.asyncIterator]();
      const next = await lines.next();
      output.write("\n");
      return next.done === true ? undefined : next.value;
    },
  };
}

function askAtTerminal({ input, output }: Ends, isSecret: boolean): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const reader: Interface = createInterface({ input, output: isSecret ? nowhere : output, terminal: true });
  return new Promise((answered) => {
    reader.once("close", () => answered(undefined));
    reader.once("line", (line) => {
      if (isSecret) output.write("\n");
      answered(line);
      reader.close();
    });
    // Ctrl-C while a question is open ends the program as it would otherwise.
    reader.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  });
}
