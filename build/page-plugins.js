// What the pages' build leaves out, and how it cuts what remains. Plain JavaScript, as the build is.
import { readFile } from "node:fs/promises";

/**
 * Of the schema library, pages only read answers by schemas. They show it in no language, describe no schema as JSON Schema and
 * make none from one; and of what the API imports as one name, only what it uses need come.
 */
export const onlyWhatPagesUse = {
  name: "only-what-pages-use",
  setup(build) {
    build.onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
      loader: "js",
    }));
    build.onLoad(
      { filter: /[/\\]zod[/\\]v4[/\\]core[/\\](?:json-schema-processors|to-json-schema)\.js$/ },
      undescribed,
    );
    build.onLoad({ filter: /[/\\]api[/\\]src[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace('import { z } from "zod"', 'import * as z from "zod"'),
      loader: "ts",
    }));
  },
};

const EXPORTED = /^export (?:const|function) (\w+)/gm;

/** Every schema has the means to describe itself; here they describe nothing. */
async function undescribed({ path }) {
  const names = [...(await readFile(path, "utf8")).matchAll(EXPORTED)].map(([, name]) => name);
  const contents = [
    "const undescribed = () => undescribed;",
    ...names.map((name) => `export const ${name} = undescribed;`),
  ];
  return { contents: contents.join("\n"), loader: "js" };
}

const ALREADY = "resolved-already";

/**
 * Tells the bundler what a browser knows: whoever opens a page has the first load already. Without it each thing that the
 * first load shares with some pages becomes a file of its own, and a first load waits for two dozen of them.
 *
 * @param entry the file that every page is opened from
 */
export const withFirstLoad = (entry) => ({
  name: "with-first-load",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === ALREADY) return undefined;
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: ALREADY });
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, namespace: "opened" };
    });
    build.onLoad({ filter: /./, namespace: "opened" }, ({ path }) => ({
      contents: `import ${JSON.stringify(entry)};\nexport * from ${JSON.stringify(path)};`,
      resolveDir: build.initialOptions.absWorkingDir,
      loader: "js",
    }));
  },
});
