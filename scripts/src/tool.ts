import { spawn } from "node:child_process";

export type ToolRun = {
  /** The exit code; 127 where the program could not be started, 1 where a signal ended it. */
  readonly code: number;
  /** What the program printed; empty where it wrote to the terminal itself. */
  readonly output: string;
};

export type ToolSetting = {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** True lets the program write to the terminal as it works. */
  readonly shown?: boolean;
};

/** Runs an outside program to its end. */
export function runTool([program = "", ...args]: readonly string[], setting: ToolSetting): Promise<ToolRun> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: setting.cwd,
      ...(setting.env && { env: setting.env }),
      stdio: setting.shown ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const printed: Buffer[] = [];
    child.stdout?.on("data", (piece: Buffer) => printed.push(piece));
    child.stderr?.on("data", (piece: Buffer) => printed.push(piece));
    child.on("error", () => done({ code: 127, output: `${program} could not be started.` }));
    child.on("close", (code) => done({ code: code ?? 1, output: Buffer.concat(printed).toString("utf8").trim() }));
  });
}
