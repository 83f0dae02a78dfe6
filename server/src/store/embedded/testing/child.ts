import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A process of its own that is told things and answers, line by line. */
export type Child = {
  readonly pid: number;
  readonly say: (line: string) => void;
  /** The next line; undefined when the process ended, or said nothing for too long. */
  readonly hear: (withinMs?: number) => Promise<string | undefined>;
  readonly kill: () => Promise<void>;
  /** The signal or exit code that ended it. */
  readonly ended: Promise<string | number | null>;
};

export function startChild(file: string, words: readonly string[]): Child {
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file, ...words], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.on("error", () => {});
  const lines: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let open = true;
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => {
    const first = waiting.shift();
    if (first) first(line);
    else lines.push(line);
  });
  reader.on("close", () => {
    open = false;
    for (const give of waiting.splice(0)) give(undefined);
  });
  const ended = end(child);

  return {
    pid: child.pid ?? 0,
    ended,
    say: (line) => child.stdin.write(`${line}\n`),
    hear: (withinMs = 60_000) => {
      if (lines.length > 0 || !open) return Promise.resolve(lines.shift());
      return new Promise((give) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(answer), 1);
          give(undefined);
        }, withinMs);
        const answer = (line: string | undefined): void => {
          clearTimeout(timer);
          give(line);
        };
        waiting.push(answer);
      });
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function end(child: ChildProcess): Promise<string | number | null> {
  const [code, signal] = await once(child, "close");
  return signal ?? code;
}

/** In the child: answers each line with one line. */
export async function answerLines(answer: (line: string) => Promise<string> | string): Promise<void> {
  process.stdout.write("ready\n");
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${await answer(line)}\n`);
}
