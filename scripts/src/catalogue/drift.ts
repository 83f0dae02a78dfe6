import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Step } from "../check/step.ts";
import { cataloguePage } from "./catalogue.ts";
import { registeredLists } from "./registers.ts";

/** Everything that is made from the code and kept in the repository: path to content. */
async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  // Loaded only when asked for: a document that does not load must not stop the other checks.
  const { schemaFiles } = await import("@attune/api");
  const schemas = Object.entries(schemaFiles()).map(([name, text]) => [`api/schemas/${name}`, text] as const);
  return new Map([["docs/generated/catalogue.md", cataloguePage(await registeredLists(root))], ...schemas]);
}

/** Writes the catalogue and the published schemas anew; gives back where they stand. */
export async function writeCatalogue(root: string): Promise<string> {
  const files = await generatedFiles(root);
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return [...files.keys()].join(", ");
}

export const catalogueDrift: Step = {
  name: "catalogue and schemas say what the code holds",
  async run(root) {
    const wrong: string[] = [];
    for (const [path, text] of await generatedFiles(root)) {
      const stands = await readFile(join(root, path), "utf8").catch(() => "");
      if (stands !== text) wrong.push(`${path} is not what the code says. Type: npm run catalogue`);
    }
    return wrong.join("\n");
  },
};
