import {
  type AgendaProposal,
  answersMoved,
  type Instant,
  type MovedAnswer,
  ok,
  proposeAgenda,
  type Result,
} from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { KeptAdministration } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import { everyRow, recordsOf } from "../documents/around.ts";
import type { AgreedPlan, KeptAppointment } from "../documents/summary.ts";
import { listClientSignals } from "../measures/signals.ts";
import { type ExerciseSince, exercisesSince } from "./exercises-since.ts";
import { formsTaken, takenForm } from "./forms-taken.ts";
import { type LastSession, lastSession, type SessionRow } from "./last-session.ts";
import { type ClientWrote, writtenSince } from "./written-since.ts";

export type Preparation = {
  readonly number: number;
  readonly going?: Pick<SessionRow, "id" | "number" | "happenedAt">;
  readonly appointment?: { readonly id: string; readonly happenedAt: Instant; readonly episodeId?: string };
  readonly episodeId?: string;
  readonly last?: LastSession;
  readonly written: readonly ClientWrote[];
  readonly formsIn: number;
  readonly moved: readonly MovedAnswer[];
  readonly agenda: readonly AgendaProposal[];
  readonly plan?: {
    readonly agreed: readonly string[];
    readonly next: readonly string[];
    readonly happenedAt: Instant;
  };
  readonly exercises: readonly ExerciseSince[];
};

/** What to know before the next session, each part by the leave that it takes by itself. */
export async function readPreparation(ports: Ports, client: string): Promise<Result<Preparation, Failure>> {
  const permit = await ports.access.clientPermit("read-preparation", client);
  if (!permit.ok) return permit;
  const sessions = await recordsOf<SessionRow>(ports, client, "session");
  if (!sessions.ok) return sessions;
  const forms = await formsTaken(ports, client);
  if (!forms.ok) return forms;
  const last = await lastSession(ports, client, { sessions: sessions.value, forms: forms.value });
  if (!last.ok) return last;
  const since = last.value?.happenedAt;
  const written = await writtenSince(ports, client, { since, forms: forms.value });
  if (!written.ok) return written;
  const work = await workPart(ports, client, since);
  if (!work.ok) return work;
  const signals = await everyRow((page) => listClientSignals(ports, client, page));
  if (!signals.ok) return signals;

  const moved = movedIn(ports, forms.value);
  const parts = { last: last.value, written: written.value, moved, ...work.value };
  const agenda = agendaOf(parts, signals.value);
  const formsIn = forms.value.filter((form) => isAfter(form, since) && form.instrument !== "session-check").length;
  const { last: known, ...rest } = parts;
  return ok({
    ...rest,
    ...(known !== undefined && { last: known }),
    agenda,
    formsIn,
    ...numbersOf(ports, sessions.value),
  });
}

const isAfter = ({ happenedAt }: Pick<KeptAdministration, "happenedAt">, since: Instant | undefined): boolean =>
  since === undefined || happenedAt > since;

const movedIn = ({ instruments }: Ports, forms: readonly KeptAdministration[]): readonly MovedAnswer[] =>
  answersMoved(forms.flatMap((form) => takenForm(instruments, form)));

/** How long after it began a session that nobody ended may still be going. */
const STILL_GOING_MS = 12 * 3_600_000;

function numbersOf({ clock }: Ports, sessions: readonly SessionRow[]): Pick<Preparation, "number" | "going"> {
  const number = Math.max(0, ...sessions.map((each) => each.number)) + 1;
  const now = Date.parse(clock.now());
  const going = sessions.find(
    ({ endedAt, happenedAt }) => endedAt === undefined && now - Date.parse(happenedAt) < STILL_GOING_MS,
  );
  if (going === undefined) return { number };
  return { number, going: { id: going.id, number: going.number, happenedAt: going.happenedAt } };
}

type Work = Pick<Preparation, "plan" | "exercises" | "appointment" | "episodeId">;

/** A meeting that should have begun a while ago is still the next one. */
const LATE_MS = 3 * 3_600_000;

async function workPart(ports: Ports, client: string, since: Instant | undefined): Promise<Result<Work, Failure>> {
  const plans = await recordsOf<AgreedPlan>(ports, client, "plan");
  if (!plans.ok) return plans;
  const exercises = await exercisesSince(ports, client, since);
  if (!exercises.ok) return exercises;
  const appointments = await recordsOf<KeptAppointment & { readonly episodeId?: string }>(ports, client, "appointment");
  if (!appointments.ok) return appointments;
  const episodes = await recordsOf<{ readonly endedOn?: string }>(ports, client, "episode");
  if (!episodes.ok) return episodes;
  const [plan] = plans.value;
  const [episode] = episodes.value;
  const from = Date.parse(ports.clock.now()) - LATE_MS;
  const next = appointments.value.findLast(
    ({ attendance, happenedAt }) => attendance === "planned" && Date.parse(happenedAt) >= from,
  );
  return ok({
    exercises: exercises.value,
    ...(plan !== undefined && { plan: { agreed: plan.agreed, next: plan.next, happenedAt: plan.happenedAt } }),
    ...(episode !== undefined && { episodeId: episode.id }),
    ...(next !== undefined && { appointment: appointmentOf(next) }),
  });
}

const appointmentOf = ({ id, happenedAt, episodeId }: { id: string; happenedAt: Instant; episodeId?: string }) => ({
  id,
  happenedAt,
  ...(episodeId !== undefined && { episodeId }),
});

type Parts = Work & Pick<Preparation, "written" | "moved"> & { readonly last: LastSession | undefined };
type Open = { readonly rule: string; readonly isRisk: boolean; readonly words: readonly string[] };

function agendaOf({ last, written, moved, plan, exercises }: Parts, open: readonly Open[]): readonly AgendaProposal[] {
  const { felt, predicted, heldBack, number } = last ?? {};
  const understood = felt?.["understood"];
  const expected = predicted?.["understood"];
  return proposeAgenda({
    moved,
    signals: open.map(({ rule, isRisk, words: [title = rule] }) => ({ rule, isRisk, title })),
    written,
    ...(heldBack !== undefined && { heldBack }),
    ...(number !== undefined &&
      understood !== undefined && {
        lastTime: { session: number, felt: understood, ...(expected !== undefined && { predicted: expected }) },
      }),
    exercises: exercises.map(({ words, exercise, state, givenAt }) => ({
      words: words ?? exercise,
      isDone: state === "done",
      happenedAt: givenAt,
    })),
    next: (plan?.next ?? []).map((words) => ({ words, happenedAt: plan?.happenedAt ?? ("" as Instant) })),
  });
}
