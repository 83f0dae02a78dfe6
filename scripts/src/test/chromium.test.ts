import { expect, test } from "vitest";
import { findChromium, howToInstall } from "./chromium.ts";
import { canInstall, type Machine } from "./machine.ts";

const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  isRoot: false,
  exists: (path) => files.includes(path),
  ...rest,
});
const debian = ["/etc/debian_version", "/usr/bin/apt-get"];

test("the browser that CHROMIUM names comes before those in the usual places", () => {
  const env = { CHROMIUM: "/opt/own/chrome", PATH: "" };
  expect(findChromium(machine(["/usr/bin/chromium", "/opt/own/chrome"], { env }))).toBe("/opt/own/chrome");
});

test.each(["/usr/local/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])("%s is found", (path) => {
  expect(findChromium(machine([path]))).toBe(path);
});

test("where CHROMIUM names a file that is not there, the usual places count", () => {
  const env = { CHROMIUM: "/gone/chrome", PATH: "" };
  expect(findChromium(machine(["/usr/bin/chromium"], { env }))).toBe("/usr/bin/chromium");
  expect(findChromium(machine([], { env }))).toBeUndefined();
});

test("only root on Debian installs a browser without being asked", () => {
  expect(canInstall(machine(debian, { isRoot: true }))).toBe(true);
  expect(canInstall(machine(debian))).toBe(false);
  expect(canInstall(machine([], { isRoot: true }))).toBe(false);
});

test.each([
  ["on Debian", machine(debian), "sudo apt-get install"],
  ["on a Mac", machine([], { platform: "darwin" }), "brew install"],
  ["elsewhere", machine([]), "set CHROMIUM"],
])("%s a person is told what to do, and that tests are skipped", (_, without, command) => {
  expect(howToInstall(without)).toContain(command);
  expect(howToInstall(without)).toContain("count as skipped");
});
