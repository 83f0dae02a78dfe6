import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { SpokenTurn } from "@attune/core";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { cpuOf, grouped, median, spokenCoder, table } from "./measure.ts";
import { inventTalk, wordsIn } from "./talk.ts";

const ROUNDS = 5;
const WORDS = 60_000;
const GOAL = 150_000;

/** Words per second of full coding, beside what two language libraries do on the same text in their usual pipeline. */
export async function benchCoding(): Promise<void> {
  const turns = inventTalk(WORDS, 1);
  const coder = spokenCoder();
  const nlp = winkNLP(model);
  const rivals: Readonly<Record<string, (turns: readonly SpokenTurn[]) => void>> = {
    "attune: attunement and miti, evidence and confidence": (talk) => void coder.code(talk),
    "wink-nlp 2.4: tokens, tags, negation, entities": (talk) => {
      for (const { text } of talk) nlp.readDoc(text).tokens().out();
    },
    "compromise 14: tokens and tags": (talk) => {
      for (const { text } of talk) compromise(text).terms().out("array");
    },
  };
  const speeds = Object.entries(rivals).map(([name, run]) => [name, speedOf(run, turns)] as const);
  const own = speeds[0]![1];
  console.log(
    `Words per second of CPU time, one core, ${grouped(wordsIn(turns))} words, median of ${ROUNDS} (goal ${grouped(GOAL)}):`,
  );
  console.log(table(speeds.map(([name, speed]) => [name, grouped(speed), `${(own / speed).toFixed(1)} x`])));
  await benchAllCores(own);
}

function speedOf(run: (turns: readonly SpokenTurn[]) => void, turns: readonly SpokenTurn[]): number {
  run(turns.slice(0, 400));
  const words = wordsIn(turns);
  return median(Array.from({ length: ROUNDS }, () => (words / cpuOf(() => run(turns))) * 1000));
}

async function benchAllCores(oneCore: number): Promise<void> {
  const cores = availableParallelism();
  const worker = fileURLToPath(new URL("./coding-worker.ts", import.meta.url));
  const speeds = await Promise.all(Array.from({ length: cores }, () => runWorker(worker)));
  const total = speeds.reduce((sum, speed) => sum + speed, 0);
  console.log(
    `All ${cores} cores at once, by the clock: ${grouped(total)} words/s, ${(total / oneCore).toFixed(2)} x one core's CPU speed.\n`,
  );
}

function runWorker(worker: string): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["--import", "tsx", worker], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (piece) => {
      said += piece;
    });
    child.on("close", (code) => (code === 0 ? done(Number(said)) : failed(new Error(`a worker ended with ${code}`))));
  });
}
