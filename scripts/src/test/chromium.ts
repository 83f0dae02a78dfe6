import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runTool } from "../tool.ts";

/** What is known of the machine before the tests start. */
export type Machine = {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** True where the person at the machine may install programs without being asked. */
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
};

export const thisMachine = (env: NodeJS.ProcessEnv): Machine => ({
  env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
});

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"];

/** Where Chromium is: the place that CHROMIUM names, else the usual ones. */
export function findChromium({ env, exists }: Machine): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const usual = [...folders, "/usr/bin"].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [env["CHROMIUM"] ?? "", ...usual, ...ON_MAC].find((path) => path !== "" && exists(path));
}

export const canInstall = ({ platform, isRoot, exists }: Machine): boolean =>
  platform === "linux" && isRoot && exists("/etc/debian_version") && exists("/usr/bin/apt-get");

/** What a person is told who has no Chromium, with the command to type. */
export function howToInstall({ platform, exists }: Machine): string {
  const onDebian = platform === "linux" && exists("/etc/debian_version");
  const command = platform === "darwin" ? "brew install --cask chromium" : `sudo ${INSTALL.join(" ")}`;
  const how = onDebian || platform === "darwin" ? `type: ${command}` : "install Chromium and set CHROMIUM to its path";
  return `Chromium was not found, so the tests that need a browser count as skipped. To run them, ${how}`;
}

/** Where Chromium is, after installing it where that needs nobody's leave; says what it does. */
export async function needChromium(machine: Machine): Promise<string | undefined> {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  if (!canInstall(machine)) {
    console.log(howToInstall(machine));
    return undefined;
  }

  console.log(`Chromium was not found; installing it: ${INSTALL.join(" ")}`);
  await runTool(["apt-get", "update"], { cwd: "/" });
  const { code, output } = await runTool(INSTALL, { cwd: "/" });
  if (code !== 0) console.log(`${output}\nThat did not work. ${howToInstall(machine)}`);
  return findChromium(machine);
}
