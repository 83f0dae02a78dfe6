import { ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { recordsOf } from "./around.ts";

export type GoalState = "open" | "reached" | "set-aside";

/** A goal with what the client said of it first and last, 0 to 10. */
export type RatedGoal = {
  readonly text: string;
  readonly firstStep?: string;
  readonly state: GoalState;
  readonly first?: number;
  readonly latest?: number;
};

type Goal = { readonly text: string; readonly firstStep?: string; readonly state: GoalState };
type Rating = { readonly goalId: string; readonly rating: number };

/** A client's goals, open ones first, each with its ratings. */
export async function ratedGoals(ports: Ports, client: string): Promise<Result<readonly RatedGoal[], Failure>> {
  const goals = await recordsOf<Goal>(ports, client, "goal");
  if (!goals.ok) return goals;
  const ratings = await recordsOf<Rating>(ports, client, "goal-rating");
  if (!ratings.ok) return ratings;
  const inOrder = [...goals.value].reverse().sort((one, other) => ORDER[one.state] - ORDER[other.state]);
  return ok(
    inOrder.map(({ id, text, firstStep, state }) => {
      const own = ratings.value.filter(({ goalId }) => goalId === id);
      const [latest] = own;
      const first = own.at(-1);
      return {
        text,
        state,
        ...(firstStep !== undefined && { firstStep }),
        ...(first !== undefined && { first: first.rating }),
        ...(latest !== undefined && { latest: latest.rating }),
      };
    }),
  );
}

const ORDER: Readonly<Record<GoalState, number>> = { open: 0, reached: 1, "set-aside": 2 };
