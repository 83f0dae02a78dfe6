import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** One record of a CSV file, by column. */
export type Row = Readonly<Record<string, string>>;

/** Folder of the labelled sets, beside the project. */
export const DATA = new URL("../../../../shared/data/", import.meta.url);

/** Whether the labelled sets are there; a clone without them still builds and runs. */
export const hasData = (): boolean => existsSync(DATA);

/** All records of one file of the labelled sets. "n/a" stays a value. */
export async function readRows(path: string): Promise<readonly Row[]> {
  return parse(await readFile(new URL(path, DATA), "utf8"), { columns: true, bom: true, relax_column_count: false });
}
