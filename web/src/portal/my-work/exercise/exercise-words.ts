import { type Exercise, type ExerciseField, type ExerciseWording, wordingOf } from "@attune/core";
import { exerciseById, exerciseWordings } from "@attune/core/library";
import { useLanguage } from "../../../words/languages.tsx";
import { useWorkWords } from "../words.ts";

export type ExerciseShown = {
  readonly exercise: Exercise | undefined;
  readonly wording: ExerciseWording | undefined;
  readonly name: string;
  readonly fields: readonly ExerciseField[];
};

/** For an exercise that was agreed on in other words than those known here: one thing to write. */
const FREE: readonly ExerciseField[] = [{ id: "what-i-did", kind: "long-text", when: "before", optional: true }];

export function useExercise(id: string): ExerciseShown {
  const words = useWorkWords().exercises;
  const language = useLanguage();
  const exercise = exerciseById(id);
  const wording = wordingOf(exerciseWordings, id, language);
  return { exercise, wording, name: wording?.name ?? words.other, fields: exercise?.fields ?? FREE };
}
