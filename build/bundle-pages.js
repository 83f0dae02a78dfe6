// Bundles what the server gives to browsers: scripts and styles, each under a name that holds its content's hash, and each
// packed beforehand. Loaded only when there is something to build.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const BYTES_WORTH_PACKING = 512;
/** Fonts are packed already. */
const PACKED_WELL = /\.(?:js|css|svg)$/;

/**
 * Builds the entries of `program.pages` into a folder, with `pages.json`: for each entry its script, its styles, and the
 * scripts that it cannot start without.
 */
export async function bundlePages({ root, pages, bundle }, outdir) {
  const { metafile } = await bundle({
    absWorkingDir: root.replace(/[/\\]$/, ""),
    entryPoints: pages,
    outdir,
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    splitting: true,
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    metafile: true,
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    assetNames: "[name]-[hash]",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file" },
    plugins: [withoutUnusedWords],
  });
  await writeFile(`${outdir}/pages.json`, JSON.stringify(entriesOf(metafile.outputs, pages)));
  await pack(outdir);
}

/** Of the languages in which the schema library explains itself, no page shows any. */
const withoutUnusedWords = {
  name: "without-unused-words",
  setup(build) {
    build.onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
  },
};

const fileName = (path) => path.split("/").at(-1);

function entriesOf(outputs, pages) {
  const built = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  const entryOf = (source) => built.find(([, { entryPoint }]) => entryPoint === source);
  return Object.fromEntries(
    Object.entries(pages).map(([name, source]) => {
      const [path, { cssBundle }] = entryOf(source);
      const styles = cssBundle === undefined ? [] : [fileName(cssBundle)];
      return [name, { script: fileName(path), styles, needs: [...neededBy(path, outputs)].map(fileName) }];
    }),
  );
}

/** All that a script imports at once, and what that imports in turn. */
function neededBy(path, outputs, found = new Set()) {
  for (const { path: next, kind } of outputs[path].imports) {
    if (kind !== "import-statement" || found.has(next)) continue;
    found.add(next);
    neededBy(next, outputs, found);
  }
  return found;
}

/** A telephone on a poor line gets the packed file; packing once costs less than packing for each of them. */
async function pack(folder) {
  for (const name of await readdir(folder)) {
    const bytes = await readFile(`${folder}/${name}`);
    if (!PACKED_WELL.test(name) || bytes.length < BYTES_WORTH_PACKING) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${folder}/${name}.br`, await promisify(brotliCompress)(bytes, { params }));
    await writeFile(`${folder}/${name}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}
