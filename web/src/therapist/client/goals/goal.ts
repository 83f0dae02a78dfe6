import type { RecordNamed } from "../../../practice/records.ts";

export type Goal = RecordNamed<"goal">;
export type GoalRating = RecordNamed<"goal-rating">;

/** Where what is typed in a goal waits on this device. */
export const goalPlace = (client: string, id: string): string => `goal:${client}:${id}`;
