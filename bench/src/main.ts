import { benchCoding } from "./coding.ts";
import { benchMixedModel } from "./mixed-model.ts";
import { benchOneSession } from "./one-session.ts";
import { benchPages } from "./pages/pages.ts";
import { benchScaling } from "./scaling.ts";
import { benchScoring } from "./scoring.ts";
import { benchCaseload } from "./server/caseload.ts";
import { benchCheckIns } from "./server/check-ins.ts";
import { benchColdStart } from "./server/cold-start.ts";
import { benchStartUp } from "./start-up.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  session: benchOneSession,
  coding: benchCoding,
  scaling: benchScaling,
  scoring: benchScoring,
  "mixed-model": benchMixedModel,
  "start-up": benchStartUp,
  "cold-start": benchColdStart,
  "check-ins": benchCheckIns,
  caseload: benchCaseload,
  pages: () => benchPages(process.env),
};

/** All benchmarks, or those named on the command line. */
const asked = process.argv.slice(2).filter((name) => name !== "bench");
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no benchmark named ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]!();
}
