import { de } from "../../words/de/frame.ts";
import { en } from "../../words/en/frame.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useFrameWords = wordsIn({ en, de });
