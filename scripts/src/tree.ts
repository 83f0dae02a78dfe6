import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Made by tools or brought in from outside, so not ours to check. */
const NOT_OURS = new Set([".git", "node_modules", "dist", "coverage"]);

/** A text file of the repository; its path is written from the root, with forward slashes. */
export type TextFile = { readonly path: string; readonly text: string };

/** The paths of all files under a folder, in a fixed order, each written from the root; made and foreign folders are left out. */
async function filesUnder(root: string, folder = ""): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !NOT_OURS.has(name))
    .map((entry) => ({ entry, path: folder === "" ? entry.name : `${folder}/${entry.name}` }))
    .map(({ entry, path }) => (entry.isDirectory() ? filesUnder(root, path) : entry.isFile() ? [path] : []));
  return (await Promise.all(found)).flat().sort();
}

/** The text files whose path fits a pattern; a file that holds a zero byte is not text. */
export async function textFilesUnder(root: string, fits: RegExp): Promise<readonly TextFile[]> {
  const paths = (await filesUnder(root)).filter((path) => fits.test(path));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
  );
  return files.filter(({ text }) => !text.includes("\0"));
}

/** The line, counted from 1, on which a character stands. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;
