import { de } from "./words.de.wording.ts";
import { en } from "./words.en.wording.ts";
import type { Words } from "./words.ts";

export type Language = "en" | "de";
export const WORDS: Readonly<Record<Language, Words>> = { en, de };

/** The client's own language where it is known and there are words in it, else the first of the browser's, else English. */
export function languageFor(locale: string | undefined, accepted: string | null): Language {
  const named = locale === undefined ? undefined : known(locale);
  return named ?? inOrder(accepted ?? "").flatMap((each) => known(each) ?? [])[0] ?? "en";
}

function known(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return primary === "en" || primary === "de" ? primary : undefined;
}

const MOST = 20;

/** As in `de-AT, de;q=0.9, en;q=0.5`: the most wanted first. */
const inOrder = (accepted: string): readonly string[] =>
  accepted
    .split(",", MOST)
    .map((part) => {
      const [tag = "", quality] = part.split(";q=", 2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
