import { de } from "../words/de/portal-frame.ts";
import { en } from "../words/en/portal-frame.ts";
import { wordsIn } from "../words/languages.tsx";

export const usePortalWords = wordsIn({ en, de });
