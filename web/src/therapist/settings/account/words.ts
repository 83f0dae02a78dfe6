import { de } from "../../../words/de/account.ts";
import { en } from "../../../words/en/account.ts";
import { wordsIn } from "../../../words/languages.tsx";

export const useAccountWords = wordsIn({ en, de });
