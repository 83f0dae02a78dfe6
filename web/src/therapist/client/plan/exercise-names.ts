import { type ExerciseWording, wordingOf } from "@attune/core";
import { exercises, exerciseWordings } from "@attune/core/library";
import type { Option } from "../../../parts/fields.tsx";
import { useLanguage } from "../../../words/languages.tsx";

/** The words of an exercise in the page's language; undefined where it is not one of the library. */
export function useExerciseWording(exercise: string): ExerciseWording | undefined {
  const language = useLanguage();
  return wordingOf(exerciseWordings, exercise, language);
}

/** Every exercise of the library, to choose from. */
export function useExerciseOptions(): readonly Option<string>[] {
  const language = useLanguage();
  return exercises.map(({ id }) => ({ value: id, label: wordingOf(exerciseWordings, id, language)?.name ?? id }));
}

/** An exercise that the library does not know, as from an import, by its id in plain words. */
export const nameInWords = (exercise: string): string => {
  const words = exercise.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};
