import { type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { recordsOf } from "../documents/around.ts";

export type ExerciseSince = {
  readonly exercise: string;
  readonly words?: string;
  readonly dueOn?: string;
  readonly state: "open" | "done" | "set-aside";
  readonly givenAt: Instant;
  readonly timesDone: number;
  readonly shareDone?: number;
};

type Assignment = Pick<ExerciseSince, "exercise" | "words" | "dueOn" | "state"> & { readonly sessionId?: string };
type Completion = { readonly assignmentId: string; readonly shareDone?: number };

/** Exercises that are open, or of which something was done since the last session; the latest given first. */
export async function exercisesSince(
  ports: Ports,
  client: string,
  since: Instant | undefined,
): Promise<Result<readonly ExerciseSince[], Failure>> {
  const assignments = await recordsOf<Assignment>(ports, client, "assignment");
  if (!assignments.ok) return assignments;
  const completions = await recordsOf<Completion>(ports, client, "completion");
  if (!completions.ok) return completions;
  const recent = completions.value.filter(({ happenedAt }) => since === undefined || happenedAt > since);
  return ok(
    assignments.value.flatMap(({ id, exercise, words, dueOn, state, happenedAt }): readonly ExerciseSince[] => {
      const done = recent.filter(({ assignmentId }) => assignmentId === id);
      if (state !== "open" && done.length === 0) return [];
      const shareDone = done[0]?.shareDone;
      return [
        {
          exercise,
          state,
          givenAt: happenedAt,
          timesDone: done.length,
          ...(words !== undefined && { words }),
          ...(dueOn !== undefined && { dueOn }),
          ...(shareDone !== undefined && { shareDone }),
        },
      ];
    }),
  );
}
