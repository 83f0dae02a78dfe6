import { de } from "../../words/de/records.ts";
import { en } from "../../words/en/records.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useRecordsWords = wordsIn({ en, de });
