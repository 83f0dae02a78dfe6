import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { runTool } from "../../tool.ts";
import { answerOnSocket } from "./answer-on-socket.ts";
import { startCluster } from "./cluster.ts";
import { findPostgres, howToInstallPostgres, postgresMachine } from "./find-postgres.ts";
import { keepFolder } from "./kept-folder.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests ask for a database; and, where there is no PostgreSQL on this machine, the words that say so. */
    databases: { readonly ask: string; readonly noPostgres?: string };
  }
}

const TEMPLATE = "server/src/testing/make-embedded-template.ts";

/** Run by vitest before all tests, and what it gives back after them: offers databases to the tests that ask for one. */
export default async function offerDatabases(project: TestProject): Promise<() => Promise<void>> {
  const machine = postgresMachine(process.env);
  const programs = findPostgres(machine);
  const folder = await keepFolder();
  const ask = join(folder.path, "ask");
  const asked = await answerOnSocket(ask, {
    embedded: () => makeTemplate(project.config.root, join(folder.path, "embedded")),
    ...(programs && { postgres: () => startCluster(programs, folder.path) }),
  });

  project.provide("databases", { ask, ...(!programs && { noPostgres: howToInstallPostgres(machine) }) });
  return async () => {
    asked.close();
    await folder.remove();
  };
}

/** Makes an empty embedded database in a process of its own: what that takes of memory is given back when it ends. */
async function makeTemplate(root: string, folder: string): Promise<string> {
  const { code, output } = await runTool([process.execPath, "--import", "tsx", TEMPLATE, folder], { cwd: root });
  if (code !== 0) throw new Error(`The embedded database could not be made.\n${output}`);
  return folder;
}
