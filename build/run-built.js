// Runs a program of Attune from what was built of its sources, and builds it first where the sources are newer. Plain
// JavaScript, so that nothing needs building before the build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Builds a program where that is needed, and starts it.
 *
 * A program says: `root`, the folder of the repository; `workspace`, the folder whose `dist` keeps its builds; `cache`, the
 * name under which they are kept where that may not be written; `sources`, the folders it is built of; `entries`, the
 * files it starts from, of which `main` is the first; `environment`, that of the process; and, where it needs them,
 * `unbundled`, the packages that load files of their own and so stay where npm put them; `staysOn`: true for a program
 * that runs for weeks, whose build is kept for as long as it runs; `pages`: the entries of what it serves to browsers.
 */
export async function runBuilt(program) {
  const { root, staysOn = false } = program;
  const name = fingerprint(program);
  const places = placesOf(program);
  const built = places.find((folder) => existsSync(`${folder}/${name}/main.js`));
  const folder = built === undefined ? await build({ ...program, name, places }) : `${built}/${name}`;
  if (folder === undefined) return;

  if (staysOn) markRunning(folder);
  const { main } = await import(pathToFileURL(`${folder}/main.js`).href);
  await main(root);
}

/** Changes whenever a source file is added, removed or written, and with the Node that runs it. */
function fingerprint({ root, sources, entries, unbundled, pages }) {
  const hash = createHash("sha256").update(process.version + JSON.stringify([entries, unbundled, pages]));
  for (const source of sources) addFolder(hash, root + source);
  addFile(hash, `${root}package-lock.json`);
  for (const file of ["run-built.js", "bundle.js", "bundle-pages.js", "page-plugins.js"])
    addFile(hash, fileURLToPath(new URL(file, import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}

const SOURCE = /\.(?:tsx?|css)$/;

function addFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, path);
    else if (SOURCE.test(entry.name) && !entry.name.endsWith(".test.ts")) addFile(hash, path);
  }
}

function addFile(hash, path) {
  const { mtimeMs, size } = statSync(path);
  hash.update(`${path} ${mtimeMs} ${size}\n`);
}

/**
 * Where builds are kept: beside the sources, or in the person's own cache where that may not be written. Never in a
 * folder that depends on where the command was called, nor in one that belongs to somebody else.
 */
function placesOf({ root, workspace, cache, environment }) {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && `${HOME}/.cache`);
  const beside = `${root}${workspace}/dist`;
  return caches && isAbsolute(caches) && isOwn(`${caches}/${cache}`) ? [beside, `${caches}/${cache}`] : [beside];
}

function isOwn(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || process.getuid === undefined || found.uid === process.getuid();
}

async function build(program) {
  process.stderr.write("Building Attune for the first use…\n");
  const { buildInto } = await import("./bundle.js");
  const outcome = await buildInto(program);
  if (outcome.folder === undefined) stop(outcome.because);
  return outcome.folder;
}

/** Says that this process runs from the build, which may be needed again: a thread is started from it later. */
function markRunning(folder) {
  const mark = `${folder}/running-${process.pid}`;
  try {
    writeFileSync(mark, "");
    process.once("exit", () => rmSync(mark, { force: true }));
  } catch {
    // Nothing can be written there, so nothing can be removed either.
  }
}

function stop(because) {
  process.stderr.write(`attune: ${because}\n`);
  process.exitCode = 1;
}
