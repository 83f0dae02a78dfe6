import type { ExerciseWording } from "../../exercises/exercise.ts";
import { activityPlanWordingDe } from "./activity-plan.de.wording.ts";
import { activityPlanWording } from "./activity-plan.wording.ts";
import { thoughtRecordWordingDe } from "./thought-record.de.wording.ts";
import { thoughtRecordWording } from "./thought-record.wording.ts";

/** The words of every exercise in every language. Adding one is a new file and a new line here too. */
export const exerciseWordings: readonly ExerciseWording[] = [
  activityPlanWording,
  activityPlanWordingDe,
  thoughtRecordWording,
  thoughtRecordWordingDe,
];
