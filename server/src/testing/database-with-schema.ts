import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { dataFolder } from "../serve/data-folder.ts";
import { openDatabase } from "../serve/open-database.ts";
import { askFor } from "./ask-for.ts";
import { onceInRun } from "./once-in-run.ts";

/** Puts an embedded database with its schema and no practice into a data folder: to have one made takes seconds. */
export async function giveDatabaseWithSchema(data: string): Promise<void> {
  const made = await onceInRun("database-with-schema", prepare);
  await mkdir(data, { recursive: true, mode: 0o700 });
  await cp(join(made, "database"), join(data, "database"), { recursive: true });
}

async function prepare(folder: string): Promise<void> {
  await cp(join(await askFor("embedded"), "database"), join(folder, "database"), { recursive: true });
  const opened = await openDatabase(dataFolder(folder), undefined);
  if (!opened.ok) throw new Error(`The embedded database did not open: ${opened.failure.kind}`);
  await opened.value.close();
}
