import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askFor } from "./ask-for.ts";

const PAUSE = 50;

/**
 * A folder that is made once for the whole run of the tests, by whichever file asks for it first, and that goes when the
 * run ends. Nobody may change it.
 *
 * @returns where it is
 */
export async function onceInRun(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(dirname(await askFor("embedded")), name);
  const failed = `${made}.failed`;
  if (await isFirst(`${made}.begun`)) {
    const half = `${made}.half`;
    await mkdir(half);
    await make(half).catch(async (error: unknown) => {
      await writeFile(failed, "");
      throw error;
    });
    await rename(half, made);
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made; the file of tests that asked first says why`);
    await sleep(PAUSE);
  }
  return made;
}

const isFirst = (mark: string): Promise<boolean> =>
  mkdir(mark).then(
    () => true,
    () => false,
  );
