import { de as progressDe } from "../../words/de/progress.ts";
import { de as triangleDe } from "../../words/de/triangle.ts";
import { en as progressEn } from "../../words/en/progress.ts";
import { en as triangleEn } from "../../words/en/triangle.ts";
import { type SameWords, wordsIn } from "../../words/languages.tsx";

export const useProgressWords = wordsIn({ en: progressEn, de: progressDe });
export const useTriangleWords = wordsIn({ en: triangleEn, de: triangleDe });
export type ProgressWords = SameWords<typeof progressEn>;
export type TriangleWords = SameWords<typeof triangleEn>;
