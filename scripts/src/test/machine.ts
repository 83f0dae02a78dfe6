import { existsSync } from "node:fs";
import { delimiter } from "node:path";
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

/** The folders in which a shell looks for programs. */
export const foldersOfPath = ({ env }: Machine): readonly string[] =>
  (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");

export const isDebian = ({ platform, exists }: Machine): boolean =>
  platform === "linux" && exists("/etc/debian_version");

export const canInstall = (machine: Machine): boolean =>
  isDebian(machine) && machine.isRoot && machine.exists("/usr/bin/apt-get");

/** What a person types on Debian to install a package. */
export const installCommand = (name: string): readonly string[] => [
  "apt-get",
  "install",
  "--yes",
  "--no-install-recommends",
  name,
];

/** Installs a package of Debian; gives back what went wrong, and nothing where all went well. */
export async function install(name: string): Promise<string> {
  await runTool(["apt-get", "update"], { cwd: "/" });
  const { code, output } = await runTool(installCommand(name), { cwd: "/" });
  return code === 0 ? "" : output || `apt-get ended with code ${code}.`;
}
