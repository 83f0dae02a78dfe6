import {
  type AnsweredRisk,
  type DoneExercise,
  type GivenExercise,
  type Instant,
  type NoteFacts,
  ok,
  type Result,
} from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { recordsOf } from "../documents/around.ts";
import type { AgreedPlan, KeptAppointment } from "../documents/summary.ts";
import type { SessionRow } from "../preparation/last-session.ts";
import { readRecord } from "../records/record-actions.ts";
import { measuredFor } from "./measured-for.ts";
import { riskAnswersFor } from "./risk-answers-for.ts";
import { sessionKind } from "./session-kind.ts";

export type FactsAround = Pick<
  NoteFacts,
  "goals" | "measured" | "risk" | "done" | "agreed" | "given" | "nextAppointment"
>;

/** From the session before to the one after: what belongs to this one lies between. */
export type Around = SessionRow & { readonly before?: Instant; readonly after?: Instant };

/** What was measured, done and agreed around a session, each part by the leave that it takes by itself. */
export async function readNoteFacts(
  ports: Ports,
  { client, id }: { readonly client: string; readonly id: string },
): Promise<Result<FactsAround, Failure>> {
  const permit = await ports.access.clientPermit("read-note-facts", client);
  if (!permit.ok) return permit;
  const around = await sessionAround(ports, client, id);
  if (!around.ok) return around;
  const measured = await measuredFor(ports, permit.value, around.value);
  if (!measured.ok) return measured;
  const risk: Result<readonly AnsweredRisk[], Failure> = await riskAnswersFor(ports, client, around.value);
  if (!risk.ok) return risk;
  const goals = await goalsFor(ports, client, around.value);
  if (!goals.ok) return goals;
  const work = await workFor(ports, client, around.value);
  if (!work.ok) return work;
  return ok({ measured: measured.value, risk: risk.value, goals: goals.value, ...work.value });
}

async function sessionAround(ports: Ports, client: string, id: string): Promise<Result<Around, Failure>> {
  const read = await readRecord(ports, { kind: sessionKind, client }, id);
  if (!read.ok) return read;
  const session = read.value as unknown as SessionRow;
  const all = await recordsOf<SessionRow>(ports, client, "session");
  if (!all.ok) return all;
  const before = all.value.find(({ happenedAt }) => happenedAt < session.happenedAt)?.happenedAt;
  const after = all.value.findLast(({ happenedAt }) => happenedAt > session.happenedAt)?.happenedAt;
  return ok({ ...session, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
}

type Goal = { readonly text: string };
type GoalRating = { readonly goalId: string; readonly sessionNumber?: number; readonly rating: number };

async function goalsFor(
  ports: Ports,
  client: string,
  { number }: Around,
): Promise<Result<NoteFacts["goals"], Failure>> {
  const goals = await recordsOf<Goal>(ports, client, "goal");
  if (!goals.ok) return goals;
  const ratings = await recordsOf<GoalRating>(ports, client, "goal-rating");
  if (!ratings.ok) return ratings;
  return ok(
    goals.value.toReversed().flatMap(({ id, text }) => {
      const rated = ratings.value.find(({ goalId, sessionNumber }) => goalId === id && sessionNumber === number);
      return rated === undefined ? [] : [{ text, rating: rated.rating }];
    }),
  );
}

type Work = Pick<FactsAround, "agreed" | "given" | "done" | "nextAppointment">;
type Assignment = GivenExercise & { readonly sessionId?: string };
type Completion = { readonly assignmentId: string; readonly shareDone?: number };

async function workFor(ports: Ports, client: string, around: Around): Promise<Result<Work, Failure>> {
  const plans = await recordsOf<AgreedPlan>(ports, client, "plan");
  if (!plans.ok) return plans;
  const assignments = await recordsOf<Assignment>(ports, client, "assignment");
  if (!assignments.ok) return assignments;
  const completions = await recordsOf<Completion>(ports, client, "completion");
  if (!completions.ok) return completions;
  const appointments = await recordsOf<KeptAppointment>(ports, client, "appointment");
  if (!appointments.ok) return appointments;

  const since = (at: Instant) => at >= around.happenedAt && (around.after === undefined || at < around.after);
  const plan = plans.value.find(({ happenedAt }) => since(happenedAt));
  const next = appointments.value.findLast(({ happenedAt, attendance }) => isNext(around, happenedAt, attendance));
  return ok({
    agreed: plan === undefined ? [] : [...plan.agreed, ...plan.next],
    given: assignments.value.filter(({ sessionId }) => sessionId === around.id).map(givenOf),
    done: completions.value.flatMap((each): readonly DoneExercise[] => {
      const { assignmentId, shareDone, happenedAt } = each;
      const assignment = assignments.value.find(({ id }) => id === assignmentId);
      if (assignment === undefined || !isBetween(around, happenedAt)) return [];
      return [{ ...givenOf(assignment), happenedAt, ...(shareDone !== undefined && { shareDone }) }];
    }),
    ...(next !== undefined && { nextAppointment: next.happenedAt }),
  });
}

const isNext = ({ happenedAt: began, endedAt = began }: Around, at: Instant, attendance: string): boolean =>
  at > endedAt && attendance !== "cancelled";

const isBetween = ({ before, happenedAt, endedAt = happenedAt }: Around, at: Instant): boolean =>
  (before === undefined || at > before) && at <= endedAt;

const givenOf = ({ exercise, words, dueOn }: Assignment): GivenExercise => ({
  exercise,
  ...(words !== undefined && { words }),
  ...(dueOn !== undefined && { dueOn }),
});
