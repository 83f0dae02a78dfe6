import { de as deSignals } from "../../words/de/signals.ts";
import { de } from "../../words/de/today.ts";
import { en as enSignals } from "../../words/en/signals.ts";
import { en } from "../../words/en/today.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useTodayWords = wordsIn({ en, de });
export type TodayWords = ReturnType<typeof useTodayWords>;

export const useSignalWords = wordsIn({ en: enSignals, de: deSignals });
export type SignalWords = ReturnType<typeof useSignalWords>;
