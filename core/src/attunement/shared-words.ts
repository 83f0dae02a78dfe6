import type { CodedTurns } from "./coded-turns.ts";

/** Shorter words are mostly grammar. The first letters stand for all forms of a word. */
const CONTENT = /\p{L}{5,}/gu;
const STEM = 5;

/** Whether two turns have a longer word in common: then the later one is likely still about the same thing. */
export function sharesContent({ turns }: CodedTurns, one: number, two: number): boolean {
  const words = new Set(contentOf(turns[one]?.text));
  return contentOf(turns[two]?.text).some((word) => words.has(word));
}

const contentOf = (text = ""): readonly string[] =>
  (text.toLowerCase().match(CONTENT) ?? []).map((word) => word.slice(0, STEM));
