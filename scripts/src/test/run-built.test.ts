import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const RUN_BUILT = pathToFileURL(join(ROOT, "build/run-built.js")).href;
const folders: string[] = [];
let root: string;

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A program with a source of its own, one of ours and a package that is not bundled. */
beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(join(root, "lamp/src"), { recursive: true });
  for (const part of ["node_modules", "package-lock.json"]) symlinkSync(join(ROOT, part), join(root, part));
  writeSource("on");
  const program = {
    root: `${root}/`,
    workspace: "lamp",
    cache: "attune-lamp",
    sources: ["lamp/src"],
    entries: { main: "lamp/src/main.ts" },
    unbundled: ["pino"],
    staysOn: true,
  };
  const start = `await runBuilt({ ...${JSON.stringify(program)}, environment: process.env });`;
  writeFileSync(join(root, "lamp/start.mjs"), `import { runBuilt } from ${JSON.stringify(RUN_BUILT)};\n${start}\n`);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "attune-test-"));
  folders.push(folder);
  return folder;
}

const writeSource = (light: string): void =>
  writeFileSync(
    join(root, "lamp/src/main.ts"),
    `import { ok } from "@attune/core";
     import { pino } from "pino";
     export const main = (): void => console.log(ok(${JSON.stringify(light)}).value, typeof pino, process.argv[2]);`,
  );

const start = (cache = root): string =>
  execFileSync(process.execPath, [join(root, "lamp/start.mjs"), "now"], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });

const builds = (): readonly string[] => readdirSync(join(root, "lamp/dist"));

test("a program is built once, and again when a source changed", () => {
  expect([start(), start()]).toEqual(["on function now\n", "on function now\n"]);
  expect(builds()).toHaveLength(1);

  writeSource("bright");
  expect(start()).toBe("bright function now\n");
  expect(builds()).toHaveLength(2);
});

test("a build that lies elsewhere finds the packages that are not bundled", () => {
  writeFileSync(join(root, "lamp/dist"), "a file, so that no folder can be made");
  const cache = temporaryFolder();
  expect(start(cache)).toBe("on function now\n");
  expect(readdirSync(join(cache, "attune-lamp"))).toHaveLength(1);
});

test("an old build goes, unless a program that stays on still runs from it", () => {
  const longAgo = new Date(0);
  const [used, unused] = ["used", "unused"].map((name) => join(root, "lamp/dist", name));
  for (const [folder = "", id] of [
    [used, process.pid],
    // No system gives a process this number.
    [unused, 2 ** 31 - 1],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `running-${id}`), "");
    utimesSync(folder, longAgo, longAgo);
  }
  start();
  expect(builds()).toHaveLength(2);
  expect(builds()).toContain("used");
});
