import type { IndexValue } from "@attune/core";
import { numberWords, percentWords } from "../when.ts";
import type { Frame } from "./shared.ts";

/** A figure with its unit: "38%", "1.6 : 1", "4.2 s". */
export function figureWords(unit: IndexValue["unit"], value: number, { language, words }: Frame): string {
  const plain = numberWords(language, value);
  switch (unit) {
    case "share":
      return percentWords(language, value);
    case "ratio":
      return `${plain} : 1`;
    case "words":
      return `${plain} ${words.review.units.words}`;
    case "turns":
      return `${plain} ${words.review.units.turns}`;
    case "seconds":
      return `${plain} s`;
    case "count":
    case "level":
      return plain;
  }
}
