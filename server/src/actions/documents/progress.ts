import { type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { type Around, aroundDocument, type DocumentAsked, recordsOf } from "./around.ts";
import { type RatedGoal, ratedGoals } from "./goals.ts";
import { courseOf, type MeasuredCourse, measuresTaken } from "./measured.ts";

export type OwnNote = { readonly happenedAt: Instant; readonly text: string };

/** What the client's own page rests on. */
export type ProgressParts = {
  readonly around: Around;
  /** Undefined while nothing was answered. */
  readonly course: MeasuredCourse | undefined;
  readonly goals: readonly RatedGoal[];
  /** What the client wrote themselves, the latest first. */
  readonly notes: readonly OwnNote[];
};

export type ProgressDocumentAsked = DocumentAsked & {
  readonly instrument?: string | undefined;
  readonly scale?: string | undefined;
};

/** What goes onto the client's page, whoever prints it: nothing that a therapist wrote. */
export async function readProgressParts(
  ports: Ports,
  client: string,
  asked: ProgressDocumentAsked,
): Promise<Result<ProgressParts, Failure>> {
  const permit = await ports.access.clientPermit("read-progress-document", client);
  if (!permit.ok) return permit;
  const around = await aroundDocument(ports, client, asked.withName);
  if (!around.ok) return around;
  const measure = await measureFor(ports, client, asked);
  if (!measure.ok) return measure;
  const course = measure.value === undefined ? ok(undefined) : await courseOf(ports, permit.value, measure.value);
  if (!course.ok) return course;
  const goals = await ratedGoals(ports, client);
  if (!goals.ok) return goals;
  const notes = await recordsOf<{ readonly text: string }>(ports, client, "event-note");
  if (!notes.ok) return notes;
  const own = notes.value.filter(({ createdBy }) => createdBy === client);
  return ok({ around: around.value, course: course.value, goals: goals.value, notes: own });
}

type Measure = { readonly instrument: string; readonly scale?: string | undefined };

async function measureFor(
  ports: Ports,
  client: string,
  { instrument, scale }: ProgressDocumentAsked,
): Promise<Result<Measure | undefined, Failure>> {
  if (instrument !== undefined) return ok({ instrument, scale });
  const taken = await measuresTaken(ports, client);
  return taken.ok ? ok(taken.value[0]) : taken;
}
