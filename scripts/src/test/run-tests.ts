import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tally } from "../tally.ts";
import { runTool } from "../tool.ts";
import { needChromium } from "./chromium.ts";
import { needPostgres } from "./databases/need-postgres.ts";
import { thisMachine } from "./machine.ts";

/** What a test run needs: where, under which environment, and which files (none: all). */
export type TestRun = { readonly root: string; readonly env: NodeJS.ProcessEnv; readonly only: readonly string[] };

/** Runs the tests of all workspaces once and counts them. */
export async function runTests({ root, env, only }: TestRun): Promise<Tally> {
  const chromium = await needChromium(thisMachine(env));
  const postgres = await needPostgres(env);
  const folder = await mkdtemp(join(tmpdir(), "attune-tests-"));
  const file = join(folder, "report.json");
  const command = [
    "node_modules/.bin/vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const { code } = await runTool([...command, ...only], {
    cwd: root,
    env: { ...env, ...(chromium && { CHROMIUM: chromium }), ...(postgres && { POSTGRES_BIN: postgres }) },
    shown: true,
  });
  const report = await readFile(file, "utf8").catch(() => "{}");
  await rm(folder, { recursive: true });
  return tallyOf(JSON.parse(report), code);
}

/** The parts of vitest's JSON report that are counted. */
export type TestReport = {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly testResults?: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** Counts a report. A file that could not be loaded counts as one failure, and so does a run that failed for any other reason. */
export function tallyOf(report: TestReport, exitCode: number): Tally {
  const files = report.testResults ?? [];
  const unread = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  const failed = (report.numFailedTests ?? 0) + unread.length;
  return {
    passed: report.numPassedTests ?? 0,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}
