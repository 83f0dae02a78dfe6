import { de } from "../../words/de/review.ts";
import { en } from "../../words/en/review.ts";
import { type SameWords, wordsIn } from "../../words/languages.tsx";

export const useReviewWords = wordsIn({ en, de });
export type ReviewWords = SameWords<typeof en>;
