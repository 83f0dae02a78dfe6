import {
  assignRoles,
  declaredRoles,
  fail,
  guessTherapist,
  type JoinedTurn,
  type NoRoles,
  type RawTurn,
  type Result,
  type RoleChoice,
  type SessionParts,
} from "@attune/core";
import type { Interrupted } from "../failures/failure.ts";
import type { TherapistQuestion } from "./ask-therapist.ts";

/** Who is who, as options say it; empty where they say nothing. */
export type ChosenRoles = { readonly therapists: readonly string[]; readonly clients: readonly string[] };

/** Puts the question to a person; left out where nobody is there to ask. */
export type Ask = (question: TherapistQuestion) => Promise<Result<readonly string[], Interrupted>>;

type Talk = { readonly joined: readonly JoinedTurn[]; readonly raw: readonly RawTurn[] };

/**
 * Gives each turn its speaker: by what was chosen, else by what the file says, else by asking, else by a guess.
 *
 * @error whatever hinders the choice; interrupted when the person who was asked pressed Ctrl-C.
 */
export async function settleRoles(
  { joined, raw }: Talk,
  chosen: ChosenRoles,
  ask: Ask | undefined,
): Promise<Result<SessionParts, NoRoles | Interrupted>> {
  const known: RoleChoice = { ...chosen, declared: declaredRoles(raw) };
  const settled = assignRoles(joined, known);
  if (settled.ok || settled.failure.kind !== "no-therapist-chosen") return settled;

  const guessed = guessTherapist(joined);
  const guess = guessed.ok ? guessed.value : undefined;
  if (ask === undefined) return assignRoles(joined, { ...known, ...(guess && { guess }) });

  const answered = await ask({ speakers: countTurns(joined), ...(guess && { guess }) });
  return answered.ok ? assignRoles(joined, { ...known, therapists: answered.value }) : fail(answered.failure);
}

function countTurns(turns: readonly JoinedTurn[]): TherapistQuestion["speakers"] {
  const counts = new Map<string, number>();
  for (const { label } of turns) if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, turns: count }));
}
