import { de } from "./de/common.ts";
import { en } from "./en/common.ts";
import { wordsIn } from "./languages.tsx";

export const useCommonWords = wordsIn({ en, de });
