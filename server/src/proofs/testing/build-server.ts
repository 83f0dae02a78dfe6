import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { onceInRun } from "../../testing/once-in-run.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** As `server/bin/attune-server.js` builds it. */
const PROGRAM = {
  workspace: "server",
  name: "proof",
  sources: ["core/src", "api/src", "server/src"],
  entries: { main: "server/src/main.ts", "code-worker": "server/src/jobs/code-worker.ts" },
  unbundled: ["@electric-sql/pglite", "@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "pino"],
};

/**
 * The server as a practice runs it, built once for a run of the tests and kept until it ends: a source that somebody
 * changes meanwhile changes nothing in it. @returns the file that starts it
 */
export const builtServer = async (): Promise<string> => join(await onceInRun("built-server", build), STARTER);

const STARTER = "attune-server.js";

async function build(folder: string): Promise<void> {
  const order = { root: ROOT, places: [folder], ...PROGRAM };
  const lines = `const { buildInto } = await import(${JSON.stringify(pathToFileURL(`${ROOT}build/bundle.js`).href)});
    const made = await buildInto(${JSON.stringify(order)});
    if (made.folder === undefined) throw new Error(made.because);`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", lines]);
  const start = `import { main } from "./${PROGRAM.name}/main.js";\nawait main(${JSON.stringify(ROOT)});\n`;
  await writeFile(join(folder, STARTER), start);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
}
