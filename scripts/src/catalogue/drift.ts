import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Step } from "../check/step.ts";
import { cataloguePage } from "./catalogue.ts";
import { registeredLists } from "./registers.ts";

const PAGE = "docs/generated/catalogue.md";

/** Writes the catalogue anew from the registers; gives back where it stands. */
export async function writeCatalogue(root: string): Promise<string> {
  const page = cataloguePage(await registeredLists(root));
  await mkdir(dirname(join(root, PAGE)), { recursive: true });
  await writeFile(join(root, PAGE), page);
  return PAGE;
}

export const catalogueDrift: Step = {
  name: "catalogue says what the registers hold",
  async run(root) {
    const stands = await readFile(join(root, PAGE), "utf8").catch(() => "");
    const page = cataloguePage(await registeredLists(root));
    return stands === page ? "" : `${PAGE} is not what the registers say. Type: npm run catalogue`;
  },
};
