import { type EventNote, type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { readEmpathyTriangle, type Triangle } from "../measures/progress.ts";
import { listClientSignals, type ShownSignal } from "../measures/signals.ts";
import { type Around, aroundDocument, type DocumentAsked, everyRow, recordsOf, unlessDenied } from "./around.ts";
import { type RatedGoal, ratedGoals } from "./goals.ts";
import { courseOf, type MeasuredCourse, measuresTaken } from "./measured.ts";

export type KeptAppointment = {
  readonly happenedAt: Instant;
  readonly attendance: "planned" | "attended" | "cancelled" | "missed";
  readonly cancelledBy?: "client" | "therapist" | "practice";
};
export type AgreedPlan = { readonly agreed: readonly string[]; readonly next: readonly string[] };

/** What a summary rests on. A part that is undefined is not for whoever asks. */
export type SummaryParts = {
  readonly around: Around;
  /** The one with the most scores first. */
  readonly courses: readonly MeasuredCourse[];
  readonly events: readonly EventNote[];
  readonly triangle: Triangle | undefined;
  readonly appointments: readonly KeptAppointment[];
  readonly goals: readonly RatedGoal[];
  readonly plan: AgreedPlan | undefined;
  /** Open ones first, of them those about risk. */
  readonly signals: readonly ShownSignal[] | undefined;
};

/** What goes onto a clinician's summary, each part by the leave that it takes by itself. */
export async function readSummaryParts(
  ports: Ports,
  client: string,
  asked: DocumentAsked,
): Promise<Result<SummaryParts, Failure>> {
  const measured = await measuredPart(ports, client);
  if (!measured.ok) return measured;
  const around = await aroundDocument(ports, client, asked.withName);
  if (!around.ok) return around;
  const triangle = unlessDenied(await readEmpathyTriangle(ports, client));
  if (!triangle.ok) return triangle;
  const work = await workPart(ports, client);
  if (!work.ok) return work;
  const signals = unlessDenied(await signalsOf(ports, client));
  if (!signals.ok) return signals;
  return ok({
    around: around.value,
    ...measured.value,
    triangle: triangle.value,
    ...work.value,
    signals: signals.value,
  });
}

async function measuredPart(
  ports: Ports,
  client: string,
): Promise<Result<Pick<SummaryParts, "courses" | "events">, Failure>> {
  const permit = await ports.access.clientPermit("read-summary-document", client);
  if (!permit.ok) return permit;
  const taken = await measuresTaken(ports, client);
  if (!taken.ok) return taken;
  const courses: MeasuredCourse[] = [];
  for (const measure of taken.value) {
    const course = await courseOf(ports, permit.value, measure);
    if (!course.ok) return course;
    courses.push(course.value);
  }
  const events = await ports.measures.eventNotes(permit.value);
  return events.ok ? ok({ courses, events: events.value }) : events;
}

async function workPart(
  ports: Ports,
  client: string,
): Promise<Result<Pick<SummaryParts, "appointments" | "goals" | "plan">, Failure>> {
  const appointments = await recordsOf<KeptAppointment>(ports, client, "appointment");
  if (!appointments.ok) return appointments;
  const goals = await ratedGoals(ports, client);
  if (!goals.ok) return goals;
  const plans = await recordsOf<AgreedPlan>(ports, client, "plan");
  if (!plans.ok) return plans;
  return ok({ appointments: appointments.value, goals: goals.value, plan: plans.value[0] });
}

async function signalsOf(ports: Ports, client: string): Promise<Result<readonly ShownSignal[], Failure>> {
  const open = await everyRow((page) => listClientSignals(ports, client, { ...page, state: "open" }));
  if (!open.ok) return open;
  const closed = await everyRow((page) => listClientSignals(ports, client, { ...page, state: "closed" }));
  return closed.ok ? ok([...open.value, ...closed.value]) : closed;
}
