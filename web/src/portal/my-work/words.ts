import { de } from "../../words/de/portal-work.ts";
import { en } from "../../words/en/portal-work.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useWorkWords = wordsIn({ en, de });
