import type { RecordBody, RecordNamed } from "../../../practice/records.ts";
import { filledLines } from "../shared/lines.ts";
import { bodyOf, without } from "../shared/without.ts";

export type SafetyPlan = RecordNamed<"safety-plan">;
export type SafetyPlanBody = RecordBody<"safety-plan">;

/** The six parts, in their order. */
export const SAFETY_PARTS = [
  "warningSigns",
  "ownWays",
  "peopleAndPlaces",
  "peopleToAsk",
  "professionals",
  "saferPlace",
] as const;

/** A plan to begin with: the one before, or an empty one. */
export function planToRevise(latest: SafetyPlan | undefined): SafetyPlanBody {
  if (latest === undefined)
    return { warningSigns: [], ownWays: [], peopleAndPlaces: [], peopleToAsk: [], professionals: [], saferPlace: [] };
  return { ...without(bodyOf(latest), "happenedAt"), replaces: latest.id };
}

/** What is kept of what was typed: no empty lines. */
export function planToKeep(body: SafetyPlanBody): SafetyPlanBody {
  const parts = Object.fromEntries(SAFETY_PARTS.map((part) => [part, filledLines(body[part])]));
  return { ...body, ...parts };
}

export const isEmptyPlan = (body: SafetyPlanBody): boolean =>
  SAFETY_PARTS.every((part) => filledLines(body[part]).length === 0);
