import { resolve } from "node:path";
import { writeCatalogue } from "./catalogue/drift.ts";
import { runChecks } from "./check/run-checks.ts";
import { createEntry } from "./new/create-entry.ts";
import { takeScreens } from "./screens/take-screens.ts";
import { type Tally, tallyLine } from "./tally.ts";
import { runCrash } from "./test/run-crash.ts";
import { runFuzz } from "./test/run-fuzz.ts";
import { runTests } from "./test/run-tests.ts";

const root = resolve(import.meta.dirname, "../..");
const [name = "", ...only] = process.argv.slice(2);
const run = { root, env: process.env, only };

/** Each command gives back its exit code. */
const COMMANDS: Readonly<Record<string, () => Promise<number>>> = {
  check: async () => report(await runChecks(root)),
  test: async () => report(await runTests(run)),
  fuzz: async () => report(await runFuzz(run)),
  crash: async () => report(await runCrash(run)),

  screens: () => takeScreens(run),

  async catalogue() {
    console.log(`Written: ${await writeCatalogue(root)}`);
    return 0;
  },

  async new() {
    const created = await createEntry(root, only);
    console.log(created.kind === "written" ? [...created.paths, created.next].join("\n") : created.because);
    return created.kind === "written" ? 0 : 2;
  },
};

function report(tally: Tally): number {
  console.log(tallyLine(tally));
  return tally.failed === 0 ? 0 : 1;
}

process.exitCode = (await COMMANDS[name]?.()) ?? 2;
