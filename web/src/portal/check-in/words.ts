import { de } from "../../words/de/portal-check-in.ts";
import { en } from "../../words/en/portal-check-in.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useCheckInWords = wordsIn({ en, de });
