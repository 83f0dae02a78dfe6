import { de } from "../../words/de/portal-going.ts";
import { en } from "../../words/en/portal-going.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useGoingWords = wordsIn({ en, de });
