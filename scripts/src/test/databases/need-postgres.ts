import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { canInstall, install, installCommand } from "../machine.ts";
import { findPostgres, howToInstallPostgres, postgresMachine } from "./find-postgres.ts";

/** Read by Debian's package as it installs itself. Without it the machine would get a server that runs from then on. */
const NO_CLUSTER = {
  file: "/etc/postgresql-common/createcluster.d/attune-tests.conf",
  text: "create_main_cluster = false\n",
};

/** The folder of PostgreSQL's programs, after installing them where that needs nobody's leave; says what it does. */
export async function needPostgres(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const machine = postgresMachine(env);
  const found = findPostgres(machine);
  if (found !== undefined) return found;
  if (!canInstall(machine)) {
    console.log(howToInstallPostgres(machine));
    return undefined;
  }

  console.log(`PostgreSQL was not found; installing its programs: ${installCommand("postgresql").join(" ")}`);
  const wrong = await withoutCluster(() => install("postgresql"));
  if (wrong !== "") console.log(`${wrong}\nThat did not work. ${howToInstallPostgres(machine)}`);
  return findPostgres(machine);
}

/** The note is taken away again: what the person installs later is to come as Debian has it. */
async function withoutCluster<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const folder = dirname(NO_CLUSTER.file);
  const hadFolder = existsSync(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(NO_CLUSTER.file, NO_CLUSTER.text);
  try {
    return await work();
  } finally {
    await rm(hadFolder ? NO_CLUSTER.file : folder, { recursive: true, force: true });
  }
}
