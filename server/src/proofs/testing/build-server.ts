import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** As `server/bin/attune-server.js` builds it. */
const PROGRAM = {
  workspace: "server",
  name: "proof",
  sources: ["core/src", "api/src", "server/src"],
  entries: { main: "server/src/main.ts", "code-worker": "server/src/jobs/code-worker.ts" },
  unbundled: ["@electric-sql/pglite", "@node-rs/argon2", "pino"],
};

let built: Promise<string> | undefined;

/**
 * The server as a practice runs it, built once for the tests of a file and kept until they end: a source that somebody
 * changes meanwhile changes nothing in it. @returns the file that starts it
 */
export function builtServer(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "attune-built-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const order = { root: ROOT, places: [folder], ...PROGRAM };
  const lines = `const { buildInto } = await import(${JSON.stringify(pathToFileURL(`${ROOT}build/bundle.js`).href)});
    const made = await buildInto(${JSON.stringify(order)});
    if (made.folder === undefined) throw new Error(made.because);`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", lines]);
  const starter = join(folder, PROGRAM.name, "attune-server.js");
  writeFileSync(starter, `import { main } from "./main.js";\nawait main(${JSON.stringify(ROOT)});\n`);
  return starter;
}
