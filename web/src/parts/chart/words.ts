import { de } from "../../words/de/chart.ts";
import { en } from "../../words/en/chart.ts";
import { type SameWords, wordsIn } from "../../words/languages.tsx";

export const useChartWords = wordsIn({ en, de });
export type ChartWords = SameWords<typeof en>;
