// Bundles what the server gives to browsers: scripts and styles, each under a name that holds its content's hash, and each
// packed beforehand. Loaded only when there is something to build.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { onlyWhatPagesUse, withFirstLoad } from "./page-plugins.js";

const BYTES_WORTH_PACKING = 512;
/** Fonts are packed already. */
const PACKED_WELL = /\.(?:js|css|svg)$/;
/** The faces in which nearly every word of every page is drawn. */
const FIRST_FONTS = /^(?:inter|source-serif-4)-latin-wght-normal-\w+\.woff2$/;

/**
 * Builds the entries of `program.pages` into a folder, with `pages.json`: for each entry its script, its styles, its fonts,
 * the scripts that it cannot start without, and for each page that is loaded when it is opened the scripts of that page.
 */
export async function bundlePages({ root, pages, bundle }, outdir) {
  const built = Object.entries(pages).map(async ([name, source]) => {
    const { metafile } = await bundle(optionsFor({ root, name, source, outdir }));
    const entry = entryOf(metafile.outputs, source);
    await dropStylesBeside(entry, metafile.outputs, outdir);
    return [name, entry];
  });
  await writeFile(`${outdir}/pages.json`, JSON.stringify(Object.fromEntries(await Promise.all(built))));
  await pack(outdir);
}

/** One build an entry: what two of them share would else be cut into many small files. */
const optionsFor = ({ root, name, source, outdir }) => ({
  absWorkingDir: root.replace(/[/\\]$/, ""),
  entryPoints: { [name]: source },
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
  plugins: [onlyWhatPagesUse, withFirstLoad(`${root}${source}`)],
});

const fileName = (path) => path.split("/").at(-1);

function entryOf(outputs, source) {
  const [path, { cssBundle }] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source);
  const needs = neededBy(path, outputs);
  return {
    script: fileName(path),
    styles: cssBundle === undefined ? [] : [fileName(cssBundle)],
    needs: [...needs].map(fileName),
    fonts: Object.keys(outputs)
      .map(fileName)
      .filter((name) => FIRST_FONTS.test(name)),
    opened: openedFrom(outputs, new Set([path, ...needs])),
  };
}

const OPENED = /^opened:.*\/src\/(.+)\.tsx$/;

/** The scripts of each page beyond those of the first load, by the page's file as it lies under the sources. */
function openedFrom(outputs, first) {
  const found = Object.entries(outputs).flatMap(([path, { entryPoint = "" }]) => {
    const name = OPENED.exec(entryPoint.replaceAll("\\", "/"))?.[1];
    const scripts = [path, ...neededBy(path, outputs)].filter((script) => !first.has(script));
    return name === undefined ? [] : [[name, scripts.map(fileName)]];
  });
  return Object.fromEntries(found);
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

/** The styles come with the shell; a page that is opened would bring the same once more, under another name. */
async function dropStylesBeside({ styles }, outputs, outdir) {
  const others = Object.keys(outputs)
    .map(fileName)
    .filter((name) => name.endsWith(".css") && !styles.includes(name));
  await Promise.all(others.map((name) => rm(`${outdir}/${name}`)));
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
