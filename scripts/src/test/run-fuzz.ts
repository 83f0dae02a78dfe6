import type { Tally } from "../tally.ts";
import { textFilesUnder } from "../tree.ts";
import { runTests, type TestRun } from "./run-tests.ts";

/** How many malformed transcripts a long run makes for each format, unless a number is given. */
const MANY = "100000";

/** Runs the tests that make malformed input, each with far more of it than an ordinary run. */
export async function runFuzz({ root, env, only: [runs = MANY] }: TestRun): Promise<Tally> {
  const tests = await textFilesUnder(root, /^(?:core|api|server|cli)\/src\/.*\.test\.ts$/);
  const fuzzing = tests.filter(({ text }) => text.includes("FUZZ_RUNS")).map(({ path }) => path);
  if (fuzzing.length === 0) return { passed: 0, failed: 1, skipped: 0 };
  return runTests({ root, env: { ...env, FUZZ_RUNS: runs }, only: fuzzing });
}
