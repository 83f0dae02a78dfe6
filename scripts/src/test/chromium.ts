import { join } from "node:path";
import { canInstall, foldersOfPath, install, installCommand, isDebian, type Machine } from "./machine.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ON_MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const INSTALL = installCommand("chromium").join(" ");

/** Where Chromium is: the place that CHROMIUM names, else the usual ones. */
export function findChromium(machine: Machine): string | undefined {
  const folders = [...foldersOfPath(machine), "/usr/bin"];
  const usual = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = [machine.env["CHROMIUM"] ?? "", ...usual, ...ON_MAC];
  return places.find((path) => path !== "" && machine.exists(path));
}

/** What a person is told who has no Chromium, with the command to type. */
export function howToInstall(machine: Machine): string {
  const onMac = machine.platform === "darwin";
  const command = onMac ? "brew install --cask chromium" : `sudo ${INSTALL}`;
  const how = isDebian(machine) || onMac ? `type: ${command}` : "install Chromium and set CHROMIUM to its path";
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

  console.log(`Chromium was not found; installing it: ${INSTALL}`);
  const wrong = await install("chromium");
  if (wrong !== "") console.log(`${wrong}\nThat did not work. ${howToInstall(machine)}`);
  return findChromium(machine);
}
