import { catalogueDrift } from "../catalogue/drift.ts";
import type { Tally } from "../tally.ts";
import { compilerProjects } from "../workspaces.ts";
import { architecture } from "./architecture/architecture.ts";
import { bannedText } from "./banned-text.ts";
import { budgets, deadCode, dependencies, format, testedOnly, types } from "./outside-tools.ts";
import type { Step } from "./step.ts";

/** Looks at everything, prints one line a step and all that is wrong under it, and counts the steps. */
export async function runChecks(root: string): Promise<Tally> {
  const projects = (await compilerProjects(root)).map(types);
  const steps = [
    dependencies,
    format,
    budgets,
    ...projects,
    architecture,
    deadCode,
    testedOnly,
    catalogueDrift,
    bannedText,
  ];

  let failed = 0;
  for (const { name, report } of startInTwoLanes(steps, root)) {
    const wrong = await report;
    if (wrong !== "") failed += 1;
    console.log(wrong === "" ? `ok     ${name}` : `WRONG  ${name}\n${wrong.replaceAll(/^/gm, "       ")}`);
  }
  return { passed: steps.length - failed, failed, skipped: 0 };
}

type StartedStep = { readonly name: string; readonly report: Promise<string> };

/** Starts the steps, two at a time: more would only get in each other's way on a small machine. */
function startInTwoLanes(steps: readonly Step[], root: string): readonly StartedStep[] {
  const lanes = [Promise.resolve(""), Promise.resolve("")];
  return steps.map(({ name, run }, index) => {
    const before = lanes[index % lanes.length] ?? Promise.resolve("");
    // A step that breaks has found something wrong too, and must not stop the others.
    const report = before.then(() => run(root)).catch((error: unknown) => `The step broke: ${String(error)}`);
    lanes[index % lanes.length] = report;
    return { name, report };
  });
}
