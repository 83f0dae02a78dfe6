import { join } from "node:path";
import { runTool } from "../tool.ts";
import type { Step } from "./step.ts";

const toolStep = (name: string, program: string, args: readonly string[]): Step => ({
  name,
  async run(root) {
    const installed = program === "npm" ? program : join(root, "node_modules/.bin", program);
    const { code, output } = await runTool([installed, ...args], { cwd: root });
    return code === 0 ? "" : output || `${program} ended with code ${code}.`;
  },
});

export const dependencies = toolStep("dependencies are as locked", "npm", ["ls", "--all", "--loglevel=error"]);
export const format = toolStep("format and lint", "biome", [
  "check",
  ".",
  "--error-on-warnings",
  "--max-diagnostics=none",
]);
export const budgets = toolStep("budgets, banned names and import cycles", "oxlint", [
  "--deny-warnings",
  "--format=unix",
  ".",
]);
export const deadCode = toolStep("no dead code", "knip", ["--no-progress"]);
/** The tests keep nothing alive here: a file that only its own test uses is found too. */
export const testedOnly = toolStep("no code that only tests use", "knip", [
  "--no-progress",
  "--production",
  "--include=files",
]);

/** The types of one project of the compiler; what it learnt is kept, so that the next run is quicker. */
export const types = (project: string): Step =>
  toolStep(`types: ${project}`, "tsc", [
    "--project",
    project,
    "--incremental",
    "--tsBuildInfoFile",
    `node_modules/.cache/attune/${project.replaceAll("/", "-")}.tsbuildinfo`,
  ]);
