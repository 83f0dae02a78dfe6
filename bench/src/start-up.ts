import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, table } from "./measure.ts";

const ROUNDS = 15;
const attune = fileURLToPath(new URL("../../cli/bin/attune.js", import.meta.url));

/** Start-up of `attune --help` beside bare Node, taken in turns so that noise falls on both. */
export function benchStartUp(): void {
  spawnSync(process.execPath, [attune, "--help"]);
  const bare: number[] = [];
  const help: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(timeOf(["-e", "0"]));
    help.push(timeOf([attune, "--help"]));
  }
  console.log("Start-up by the clock, median (goal: --help within twice bare Node):");
  console.log(
    table([
      ["node -e 0", `${median(bare).toFixed(0)} ms`, ""],
      ["attune --help", `${median(help).toFixed(0)} ms`, `${(median(help) / median(bare)).toFixed(2)} x`],
    ]),
  );
  console.log();
}

function timeOf(args: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - began;
}
