// Bundles a program of Attune with esbuild. Loaded only when there is something to build.
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";

/** Older builds may still be read by a command that is running; no command runs this long. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * Builds into the first place that may be written. The folder appears under its name only when it is whole, so two
 * programs that build at once do no harm.
 */
export async function buildInto(program) {
  let bundle;
  try {
    ({ build: bundle } = await import("esbuild"));
  } catch {
    return { because: "esbuild is not installed, so nothing can be built. Run npm ci in Attune's folder." };
  }
  const place = await firstWritable(program.places);
  if (place === undefined) {
    return { because: `no folder to build in. Make one of these writable: ${program.places.join(", ")}.` };
  }
  return intoPlace({ ...program, place, bundle });
}

async function intoPlace(program) {
  const { place, name } = program;
  const draft = `${place}/.draft-${process.pid}-${name}`;
  try {
    await program.bundle(optionsFor(program, draft));
    if (program.pages) await (await import("./bundle-pages.js")).bundlePages(program, `${draft}/pages`);
    await writeFile(`${draft}/package.json`, '{ "type": "module" }\n');
    if (program.unbundled) await bringPackages(program, draft);
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

const optionsFor = ({ root, entries, unbundled = [] }, outdir) => ({
  absWorkingDir: root.replace(/[/\\]$/, ""),
  entryPoints: entries,
  outdir,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  splitting: true,
  minify: true,
  charset: "utf8",
  logLevel: "silent",
  external: [...unbundled],
  // Packages written for CommonJS ask for Node's own modules by `require`, which does not exist in a module.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

/** A build that lies outside the repository finds unbundled packages by a link to them. */
async function bringPackages({ root, place }, draft) {
  if (!place.startsWith(root)) await symlink(`${root}node_modules`, `${draft}/node_modules`, "junction");
}

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

/** Another program may have been quicker: its build is as good. */
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
    if (each === name || age <= KEPT_FOR || (await isRunning(path))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** Whether a program that stays on still runs from a build; its mark holds the number of its process. */
async function isRunning(folder) {
  const files = await readdir(folder).catch(() => []);
  return files.some((file) => file.startsWith("running-") && isAlive(Number(file.slice("running-".length))));
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
