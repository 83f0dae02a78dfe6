import type { Tally } from "../tally.ts";
import { textFilesUnder } from "../tree.ts";
import { runTests, type TestRun } from "./run-tests.ts";

/** How often a long run kills the server, unless a number is given. */
const MANY = "500";

/** Runs the tests that kill the practice's server while people work, with far more kills than an ordinary run. */
export async function runCrash({ root, env, only: [kills = MANY] }: TestRun): Promise<Tally> {
  const tests = await textFilesUnder(root, /^server\/src\/.*\.test\.ts$/);
  const killing = tests.filter(({ text }) => text.includes("CRASH_KILLS")).map(({ path }) => path);
  if (killing.length === 0) return { passed: 0, failed: 1, skipped: 0 };
  return runTests({ root, env: { ...env, CRASH_KILLS: kills }, only: killing });
}
