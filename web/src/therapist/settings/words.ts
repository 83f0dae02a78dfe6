import { de } from "../../words/de/settings.ts";
import { en } from "../../words/en/settings.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useSettingsWords = wordsIn({ en, de });
