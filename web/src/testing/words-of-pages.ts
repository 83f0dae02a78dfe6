import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ROOT } from "./running-server.ts";

const WORDS = join(ROOT, "web/src/words");

export type Word = { readonly where: string; readonly en: string; readonly de: string };

type Leaves = ReadonlyMap<string, string>;

/** Every word of the pages that is no function, with its name, in both languages. */
export async function allWords(): Promise<readonly Word[]> {
  const names = readdirSync(join(WORDS, "en")).filter((name) => name.endsWith(".ts"));
  const each = names.map(async (name) => {
    const [en, de] = await Promise.all(["en", "de"].map((language) => import(join(WORDS, language, name))));
    const german: Leaves = new Map(leaves(de, name));
    return leaves(en, name).map(([where, text]) => ({
      where,
      en: text,
      de: german.get(where.replace(`${name}.en`, `${name}.de`)) ?? "",
    }));
  });
  return (await Promise.all(each)).flat();
}

function leaves(value: unknown, where: string): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[where, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${where}.${name}`));
}

/** So the demonstration's people named what they wrote down; it is theirs, and no word of the page. */
const IN_RECORDS = ["What I did", "Feeling"];

let english: Promise<readonly string[]> | undefined;

/** What a German page says in words of the English one. */
export async function englishLeft(page: Page): Promise<readonly string[]> {
  english ??= allWords().then((all) => {
    const german = new Set(all.map(({ de }) => de));
    return all.map(({ en }) => en).filter((text) => text.length > 3 && !german.has(text) && !IN_RECORDS.includes(text));
  });
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue?.trim() ?? "");
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]"))
      for (const name of ["aria-label", "title", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    return texts;
  });
  const known = new Set(await english);
  return [...new Set(said.filter((text) => known.has(text)))].map((text) => `says in English: ${text}`);
}
