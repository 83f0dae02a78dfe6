import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { keepFolder } from "./kept-folder.ts";

test("a kept folder and all that is in it go when it is let go", async () => {
  const folder = await keepFolder();
  await writeFile(join(folder.path, "note"), "of the tests");
  await folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});

test("a kept folder goes when the process that made it is killed", async () => {
  const code = [
    `const { keepFolder } = await import(${JSON.stringify(join(import.meta.dirname, "kept-folder.ts"))});`,
    "process.stdout.write((await keepFolder()).path);",
    "setInterval(() => {}, 1000);",
  ];
  const tests = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code.join("\n")]);
  const path = await new Promise<string>((said) => tests.stdout.once("data", (piece) => said(String(piece))));
  expect(existsSync(path)).toBe(true);

  tests.kill("SIGKILL");
  await vi.waitUntil(() => !existsSync(path), { timeout: 60_000 });
});
