import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "attune-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Ends = { readonly check: string; readonly test: string; readonly install?: string };

/** What the run prints last and how it ends, where npm does the given for the checks, the tests and the installing. */
function ciRun({ check, test: tests, install = "true" }: Ends): { readonly last: string; readonly passes: boolean } {
  mkdirSync(join(folder, ".ci"), { recursive: true });
  copyFileSync(join(ROOT, ".ci/run"), join(folder, ".ci/run"));
  const npm = `#!/bin/sh\ncase "$*" in *check*) ${check} ;; test*) ${tests} ;; ci*) ${install} ;; esac\n`;
  writeFileSync(join(folder, "npm"), npm);
  chmodSync(join(folder, "npm"), 0o755);

  const env = { ...process.env, PATH: `${folder}:${process.env["PATH"]}` };
  const { stdout, status } = spawnSync(join(folder, ".ci/run"), { env, encoding: "utf8" });
  return { last: stdout.trimEnd().split("\n").at(-1) ?? "", passes: status === 0 };
}

const CHECKS = "echo '18 passed, 0 failed, 0 skipped'";
const TESTS = "echo; echo '700 passed, 0 failed, 3 skipped'";

test.each<[string, Ends, string]>([
  ["all is well", { check: CHECKS, test: TESTS }, "718 passed, 0 failed, 3 skipped"],
  [
    "a check fails, which does not keep the tests from running",
    { check: "echo '17 passed, 1 failed, 0 skipped'; exit 1", test: TESTS },
    "717 passed, 1 failed, 3 skipped",
  ],
  [
    "tests fail, with words on the other output after the counts",
    { check: CHECKS, test: "echo '690 passed, 10 failed, 3 skipped'; echo 'npm error' >&2; exit 1" },
    "708 passed, 10 failed, 3 skipped",
  ],
  ["the tests die without their counts", { check: CHECKS, test: "kill -9 $$" }, "18 passed, 1 failed, 0 skipped"],
  ["the tests count nothing", { check: CHECKS, test: "true" }, "18 passed, 1 failed, 0 skipped"],
  [
    "the tests end badly with good counts",
    { check: CHECKS, test: `${TESTS}; exit 1` },
    "718 passed, 1 failed, 3 skipped",
  ],
  ["nothing can be installed", { check: CHECKS, test: TESTS, install: "exit 1" }, "0 passed, 1 failed, 0 skipped"],
])("where %s, the last line counts it and the run ends accordingly", (_, ends, last) => {
  expect(ciRun(ends)).toEqual({ last, passes: last.includes(" 0 failed") });
});
