#!/usr/bin/env node
// Runs Attune from what was built of its sources, and builds it first where the sources are newer. Plain JavaScript, so
// that nothing needs building before the build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = ["core/src", "api/src", "cli/src"];
const name = fingerprint();
const built = places().find((folder) => existsSync(`${folder}/${name}/main.js`));
const folder = built === undefined ? await build() : `${built}/${name}`;
if (folder !== undefined) await start(folder);

/** Changes whenever a source file is added, removed or written, and with the Node that runs it. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const source of SOURCES) addFolder(hash, root + source);
  addFile(hash, `${root}package-lock.json`);
  addFile(hash, fileURLToPath(import.meta.url));
  return hash.digest("hex").slice(0, 16);
}

function addFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, path);
    else if (entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts")) addFile(hash, path);
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
function places() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && `${HOME}/.cache`);
  const beside = `${root}cli/dist`;
  return cache && isAbsolute(cache) && isOwn(`${cache}/attune`) ? [beside, `${cache}/attune`] : [beside];
}

function isOwn(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || process.getuid === undefined || found.uid === process.getuid();
}

async function build() {
  process.stderr.write("Building Attune for the first use…\n");
  const { buildInto } = await import("./build.js");
  const outcome = await buildInto({ root, places: places(), name });
  if (outcome.folder === undefined) stop(outcome.because);
  return outcome.folder;
}

async function start(folder) {
  const { main } = await import(pathToFileURL(`${folder}/main.js`).href);
  await main(root);
}

function stop(because) {
  process.stderr.write(`attune: ${because}\n`);
  process.exitCode = 1;
}
