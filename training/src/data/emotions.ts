import { readFile } from "node:fs/promises";
import { DATA } from "./rows.ts";

/** A short text with the feelings that its annotators saw in it, as indices into the names. */
export type FeltText = { readonly text: string; readonly feelings: readonly number[] };

export type FeltTexts = { readonly names: readonly string[]; readonly texts: readonly FeltText[] };

/** Comments with 27 feelings and neutral. @source GoEmotions, Demszky et al. 2020, Apache-2.0 */
export async function readEmotions(part: "train" | "dev"): Promise<FeltTexts> {
  const names = (await readFile(new URL("goemotions/labels.txt", DATA), "utf8")).trim().split(/\s+/);
  const lines = (await readFile(new URL(`goemotions/${part}.tsv`, DATA), "utf8")).trim().split("\n");
  const texts = lines.map((line) => {
    const [text = "", feelings = ""] = line.split("\t");
    return { text, feelings: feelings.split(",").map(Number) };
  });
  return { names, texts };
}
