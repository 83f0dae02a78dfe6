import type { Exercise } from "../../exercises/exercise.ts";
import { activityPlan } from "./activity-plan.ts";
import { thoughtRecord } from "./thought-record.ts";

/** Every exercise. Adding one is a new file and a new line here. */
export const exercises: readonly Exercise[] = [activityPlan, thoughtRecord];

export const exerciseById = (id: string): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
