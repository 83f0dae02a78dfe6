import { useMemo } from "react";
import type { ReviewWords } from "../words.ts";
import { useReviewWords } from "../words.ts";

/** Words for codes and levels, by their ids in the codebooks; an id without words is its own name. */
export type CodeWords = {
  readonly name: (code: string) => string;
  readonly short: (code: string) => string;
  readonly means: (code: string) => string | undefined;
  readonly level: (code: string, level: number | string) => string;
  readonly emotion: (emotion: string) => string;
};

const wordsFor = <Value>(words: Readonly<Record<string, Value>>, id: string): Value | undefined => words[id];

function codeWordsOf({ codes, short, means, levels, categories, emotions }: ReviewWords): CodeWords {
  const ordered: Readonly<Record<string, readonly string[]>> = levels;
  return {
    name: (code) => wordsFor(codes, code) ?? code,
    short: (code) => wordsFor(short, code) ?? code,
    means: (code) => wordsFor(means, code),
    level: (code, level) =>
      (typeof level === "number" ? ordered[code]?.[level] : wordsFor(categories, level)) ?? String(level),
    emotion: (emotion) => wordsFor(emotions, emotion) ?? emotion,
  };
}

export function useCodeWords(): CodeWords {
  const words = useReviewWords();
  return useMemo(() => codeWordsOf(words), [words]);
}
