import { spawn } from "node:child_process";
import type { Surroundings } from "./surroundings.ts";

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens a page in the person's browser, where there is a display to open one on. That it could not is no failure. */
export function openBrowser(link: string, { environment }: Pick<Surroundings, "environment">): void {
  const opener = OPENERS[process.platform];
  const hasDisplay = process.platform !== "linux" || environment["DISPLAY"] || environment["WAYLAND_DISPLAY"];
  if (opener === undefined || !hasDisplay) return;
  const [program, ...words] = opener;
  const opening = spawn(program, [...words, link], { stdio: "ignore", detached: true });
  opening.on("error", () => {});
  opening.unref();
}
