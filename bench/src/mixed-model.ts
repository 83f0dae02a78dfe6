import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fitMixedModel, type MixedModelRequest, seededNormal } from "@attune/core";
import { cpuOf, grouped, median, slope, table } from "./measure.ts";

const ROUNDS = 3;
const CLIENTS = [1_000, 10_000, 50_000];
const SESSIONS = 10;
const GOAL_MS = 2_000;
const R = "Rscript";
const script = fileURLToPath(new URL("./mixed-model.R", import.meta.url));

/** The model of expected response on invented clients, beside lme4 on the same rows where R is installed. */
export function benchMixedModel(): void {
  const isHere = spawnSync(R, ["-e", "library(lme4)"], { stdio: "ignore" }).status === 0;
  console.log(
    `A mixed model with a slope for each client, ${SESSIONS} scores each, CPU time, one core, median of ${ROUNDS} (goal: no slower than lme4, ${grouped(GOAL_MS)} ms for 500,000 rows):`,
  );
  fitMixedModel(inventRows(CLIENTS[0]!, 1).request);
  const sizes = CLIENTS.map((clients) => compare(inventRows(clients, clients), isHere));
  console.log(
    table([
      ["rows", "attune ms", "lme4 ms", "lme4 without checks", "attune / lme4", "log-likelihoods apart"],
      ...sizes.map(cellsOf),
    ]),
  );
  if (!isHere) console.log("  Rscript with lme4 is missing, so there is nothing to compare with.");
  console.log(
    `  slope of log time on log rows: ${slope(sizes.map(({ rows, own }) => [rows, own] as const)).toFixed(3)}\n`,
  );
}

type Rows = { readonly request: MixedModelRequest; readonly csv: () => string };
type Rival = { readonly usual: number; readonly bare: number; readonly logLikelihood: number };
type Compared = {
  readonly rows: number;
  readonly own: number;
  readonly logLikelihood: number;
  readonly rival?: Rival | undefined;
};

function compare({ request, csv }: Rows, isHere: boolean): Compared {
  let logLikelihood = Number.NaN;
  const own = Array.from({ length: ROUNDS }, () =>
    cpuOf(() => {
      const fit = fitMixedModel(request);
      logLikelihood = fit.ok ? fit.value.logLikelihood : Number.NaN;
    }),
  );
  return { rows: request.response.length, own: median(own), logLikelihood, rival: isHere ? runLme4(csv()) : undefined };
}

/** The ratio is to the faster of the two ways to run lme4. */
function cellsOf({ rows, own, logLikelihood, rival }: Compared): readonly string[] {
  if (rival === undefined) return [grouped(rows), grouped(own), "-", "-", "-", "-"];
  const ratio = own / Math.min(rival.usual, rival.bare);
  const apart = (logLikelihood - rival.logLikelihood).toExponential(1);
  return [grouped(rows), grouped(own), grouped(rival.usual), grouped(rival.bare), ratio.toFixed(3), apart];
}

function runLme4(csv: string): Rival | undefined {
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
  try {
    const file = join(folder, "rows.csv");
    writeFileSync(file, csv);
    const { stdout, status } = spawnSync(R, [script, file, `${ROUNDS}`], { encoding: "utf8" });
    if (status !== 0) return undefined;
    const [usual = [], bare = [], [logLikelihood = Number.NaN] = []] = stdout
      .trim()
      .split("\n")
      .map((line) => line.trim().split(" ").map(Number));
    return { usual: median(usual) * 1000, bare: median(bare) * 1000, logLikelihood };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inventRows(clients: number, seed: number): Rows {
  const normal = seededNormal(seed);
  const length = clients * SESSIONS;
  const names: string[] = [];
  const [score, time, baseline] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  for (let row = 0, level = 0, change = 0, first = 0; row < length; row++) {
    if (row % SESSIONS === 0) [level, change, first] = [2.5 * normal(), 1.2 * normal(), Math.round(15 + 4 * normal())];
    names.push(`client-${Math.floor(row / SESSIONS)}`);
    time[row] = Math.log(2 + (row % SESSIONS));
    baseline[row] = first;
    const usual = 3 + 0.8 * first - (1.2 + 0.1 * first) * time[row]!;
    score[row] = usual + level + change * time[row]! + 2 * normal();
  }
  const together = time.map((value, row) => value * baseline[row]!);
  const fixed = [
    { name: "time", values: time },
    { name: "baseline", values: baseline },
    { name: "together", values: together },
  ];
  const csv = (): string =>
    `client,score,time,baseline\n${names.map((name, row) => `${name},${score[row]},${time[row]},${baseline[row]}`).join("\n")}\n`;
  return { request: { criterion: "REML", response: score, fixed, groups: names, slope: fixed[0]! }, csv };
}
