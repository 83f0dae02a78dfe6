import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { needChromium } from "../test/chromium.ts";
import { thisMachine } from "../test/machine.ts";
import { runTool } from "../tool.ts";
import { picturesPage } from "./pictures-page.ts";
import { smaller } from "./smaller.ts";

type Asked = { readonly root: string; readonly env: NodeJS.ProcessEnv };

/** Takes a picture of every view and lists them in a page of `docs/screens`. @returns the exit code */
export async function takeScreens({ root, env }: Asked): Promise<number> {
  const chromium = await needChromium(thisMachine(env));
  if (chromium === undefined) return 1;
  const folder = join(root, "docs/screens");
  await mkdir(folder, { recursive: true });
  for (const old of await picturesIn(folder)) await rm(join(folder, old));
  const command = ["node_modules/.bin/vitest", "run", "--config", "scripts/src/screens/vitest.screens.ts"];
  const { code } = await runTool(command, { cwd: root, env: { ...env, CHROMIUM: chromium }, shown: true });
  const pictures = await picturesIn(folder);
  for (const name of pictures) {
    const path = join(folder, name);
    await writeFile(path, smaller(await readFile(path)));
  }
  await writeFile(join(folder, "README.md"), picturesPage(pictures));
  console.log(`Written: ${pictures.length} pictures in docs/screens`);
  return code;
}

const picturesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
