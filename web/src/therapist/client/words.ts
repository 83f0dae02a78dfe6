import { de as exercisesDe } from "../../words/de/exercises.ts";
import { de as overviewDe } from "../../words/de/overview.ts";
import { de as planDe } from "../../words/de/plan.ts";
import { en as exercisesEn } from "../../words/en/exercises.ts";
import { en as overviewEn } from "../../words/en/overview.ts";
import { en as planEn } from "../../words/en/plan.ts";
import { wordsIn } from "../../words/languages.tsx";

export const useOverviewWords = wordsIn({ en: overviewEn, de: overviewDe });
export const usePlanWords = wordsIn({ en: planEn, de: planDe });
export const useExerciseWords = wordsIn({ en: exercisesEn, de: exercisesDe });
