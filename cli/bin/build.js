// Bundles the command line with esbuild. Loaded only when there is something to build.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";

/** Older builds may still be read by a command that is running; nothing runs this long. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * Builds into the first place that may be written. The folder appears under its name only when it is whole, so two
 * commands that build at once do no harm.
 */
export async function buildInto({ root, places, name }) {
  let bundle;
  try {
    ({ build: bundle } = await import("esbuild"));
  } catch {
    return { because: "esbuild is not installed, so nothing can be built. Run npm ci in Attune's folder." };
  }
  const place = await firstWritable(places);
  if (place === undefined) {
    return { because: `no folder to build in. Make one of these writable: ${places.join(", ")}.` };
  }
  return intoPlace({ root, place, name, bundle });
}

async function intoPlace({ root, place, name, bundle }) {
  const draft = `${place}/.draft-${process.pid}-${name}`;
  try {
    await bundle(optionsFor(root, draft));
    await writeFile(`${draft}/package.json`, '{ "type": "module" }\n');
    await keep(draft, `${place}/${name}`);
  } catch (error) {
    const [first] = error.errors ?? [];
    const where = first?.location ? ` (${first.location.file}:${first.location.line})` : "";
    return { because: `the build did not work: ${first?.text ?? error.message}${where}.` };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeOld(place, name);
  return { folder: `${place}/${name}` };
}

const optionsFor = (root, outdir) => ({
  absWorkingDir: root.replace(/[/\\]$/, ""),
  entryPoints: { main: "cli/src/main.ts", "code-worker": "cli/src/coding/code-worker.ts" },
  outdir,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  splitting: true,
  minify: true,
  charset: "utf8",
  logLevel: "silent",
  // Packages written for CommonJS ask for Node's own modules by `require`, which does not exist in a module.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

async function firstWritable(places) {
  for (const place of places) {
    try {
      await mkdir(`${place}/.draft-${process.pid}`, { recursive: true, mode: 0o700 });
      await rm(`${place}/.draft-${process.pid}`, { recursive: true });
      return place;
    } catch {
      // Not here; perhaps in the next place.
    }
  }
  return undefined;
}

/** Another command may have been quicker: its build is as good. */
async function keep(draft, folder) {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(`${folder}/main.js`)) throw error;
  }
}

async function removeOld(place, name) {
  const now = Date.now();
  for (const each of await readdir(place)) {
    const path = `${place}/${each}`;
    const age = await stat(path).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    );
    if (each !== name && age > KEPT_FOR) await rm(path, { recursive: true, force: true });
  }
}
