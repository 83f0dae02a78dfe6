import { de } from "../../words/de/portal-plan.ts";
import { en } from "../../words/en/portal-plan.ts";
import { wordsIn } from "../../words/languages.tsx";

export const usePlanWords = wordsIn({ en, de });
