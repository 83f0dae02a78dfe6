import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "@attune/core";
import type { PracticeFailure } from "../../failures/failure.ts";
import { type Finished, finished, runAttune, startAttune } from "../../testing/run-attune.ts";
import { practiceAt } from "../practice.ts";
import { oneTimeCode } from "./one-time-code.ts";

/** A practice of one invented therapist, whose server was started and set up as a person would. */
export type RealPractice = {
  readonly environment: Readonly<Record<string, string>>;
  readonly email: string;
  readonly passwordFile: string;
  readonly recoveryCodes: readonly string[];
  /** Runs a command for this practice. */
  readonly run: (...words: readonly string[]) => Promise<Finished>;
  /** Asks the server to stop and waits until it has. */
  readonly stop: () => Promise<Finished>;
};

const EMAIL = "ada.fenn@practice.example";
const PASSWORD = "a lamp that nobody lit";

export async function startPractice(folder: string): Promise<RealPractice> {
  mkdirSync(folder, { recursive: true });
  const environment = homeIn(folder);
  const data = join(folder, "home", "practice");
  const { server, output } = await startServer(environment);
  const recoveryCodes = await setUp(data, /\/set-up\/first\/([\w-]+)/.exec(output)?.[1] ?? "");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, `${PASSWORD}\n`);
  const ended = finished(server);
  return {
    ...{ environment, passwordFile, email: EMAIL, recoveryCodes },
    run: (...words) => runAttune(words, { environment }),
    stop() {
      server.kill("SIGTERM");
      return ended;
    },
  };
}

/** As the pages of the first start do it. */
async function setUp(data: string, secret: string): Promise<readonly string[]> {
  const { call } = practiceAt(data, { waits: 60_000 });
  const practice = { secret, practice: "Mill House", name: "Ada Fenn", email: EMAIL };
  const { setUpToken: token } = answerOf(await call("set-up-practice", { body: practice }));
  const { uri } = answerOf(await call("open-set-up", { body: { token } }));
  const chosen = { token, password: PASSWORD, code: oneTimeCode(uri), caller: "command-line" } as const;
  return answerOf(await call("finish-set-up", { body: chosen })).recoveryCodes;
}

function answerOf<Body>(answered: Result<{ readonly body: Body }, PracticeFailure>): Body {
  if (answered.ok) return answered.value.body;
  throw new Error(`the practice was not set up: ${JSON.stringify(answered.failure)}`);
}

/** Nothing of the machine that the test runs on is read or written. */
const homeIn = (folder: string): Readonly<Record<string, string>> => ({
  HOME: folder,
  ATTUNE_HOME: join(folder, "home"),
  XDG_CONFIG_HOME: join(folder, "config"),
  XDG_DATA_HOME: join(folder, "shared"),
  DATABASE_URL: "",
  LOG_LEVEL: "silent",
});

export async function startServer(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly server: ChildProcess; readonly output: string }> {
  const server = startAttune(["serve", "--no-open", "--port", "0"], { environment });
  const output = await untilSays(server, /To stop/);
  return { server, output };
}

function untilSays(server: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((said, failed) => {
    let output = "";
    server.stdout?.on("data", (piece: Buffer) => {
      output += piece.toString("utf8");
      if (wanted.test(output)) said(output);
    });
    let complaints = "";
    server.stderr?.on("data", (piece: Buffer) => {
      complaints += piece.toString("utf8");
    });
    server.on("close", (code) => failed(new Error(`the server ended with ${code}: ${complaints}`)));
  });
}
