import { kindById } from "@attune/api";
import { type Instant, invariant, ok, type Result } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { AppointmentOfDay, DayAsked, DayOfMember, TodayStore, Unfinished } from "../../ports/today.ts";
import { laterBy } from "../../sign-in/moments.ts";
import { type Desk, writerOf } from "../desk.ts";
import { OF_ONE_MEMBER } from "../measures/signal-store.ts";
import { openAll } from "../paging.ts";
import { clearOf } from "../records/columns.ts";
import { openJson } from "../sealing.ts";
import type { ClientRow } from "../tables.ts";

const MOST_IN_A_DAY = 60;

/** One day of whoever asks, in four statements. */
export async function readDayOf(desk: Desk, asked: DayAsked): ReturnType<TodayStore["day"]> {
  const appointments = await appointmentsOf(desk, asked);
  if (!appointments.ok) return appointments;
  const toFinish = await unfinishedOf(desk);
  const { has_clients, open_signals } = await countsOf(desk);
  const later = await laterThan(desk, asked);
  const day: DayOfMember = {
    appointments: appointments.value,
    toFinish,
    openSignals: open_signals,
    hasClients: has_clients,
    ...(later !== undefined && { later }),
  };
  return ok(day);
}

/** Clients in the care of whoever asks; row-level security asks for it too. */
const treated = (desk: Desk): RawBuilder<unknown> =>
  sql`(select distinct client_id from care where practice_id = ${desk.actor.practice}::uuid
    and member_id = ${writerOf(desk)}::uuid and ended_at is null)`;

const ofPractice = ({ actor }: Desk, table: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.practice_id`)} = ${actor.practice}::uuid`;

type AppointmentRow = ClientRow & { readonly session_id: string | null };

async function appointmentsOf(desk: Desk, { from, to }: DayAsked) {
  const { rows } = await sql<AppointmentRow>`select a.*, (select s.id from session s where s.practice_id = a.practice_id
      and s.client_id = a.client_id and s.appointment_id = a.id order by s.happened_at limit 1) as session_id
    from ${treated(desk)} c join appointment a on a.client_id = c.client_id
    where ${ofPractice(desk, "a")} and a.happened_at >= ${from}::timestamptz and a.happened_at < ${to}::timestamptz
    order by a.happened_at, a.id limit ${MOST_IN_A_DAY}`.execute(desk.tx);
  return openAll(
    rows.filter(({ client_id }) => desk.vault.hasClient(client_id)),
    (row) => asAppointment(desk, row),
  );
}

const KIND = kindById("appointment");

function asAppointment({ vault }: Desk, row: AppointmentRow): Result<AppointmentOfDay, NotOpened> {
  invariant(KIND !== undefined, "appointments are a kind of record");
  const place = { table: "appointment", row: row.id, version: row.version };
  const said = openJson<object>({ vault, client: row.client_id, store: KIND.store }, place, row.sealed);
  if (!said.ok) return said;
  return ok({
    id: row.id,
    version: row.version,
    clientId: row.client_id,
    happenedAt: row.happened_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    ...clearOf(KIND, row),
    ...said.value,
    ...(row.session_id !== null && { sessionId: row.session_id }),
  });
}

type NotOpened = Extract<ReturnType<typeof openJson<object>>, { readonly ok: false }>["failure"];

const DAY_MS = 86_400_000;
/** A session without a note is asked after for so long; whoever writes none on purpose is not asked for ever. */
const NOTE_DAYS = 14;
/** A guess at how a session felt is worth something only while the session is fresh. */
const PREDICTION_DAYS = 4;
const LISTEN_DAYS = 30;
const MOST_UNFINISHED = 12;

type UnfinishedRow = {
  readonly kind: Unfinished["kind"];
  readonly id: string;
  readonly client_id: string;
  readonly happened_at: Instant;
  readonly session_id: string | null;
  readonly number: number | null;
};

/** What waits to be finished, the latest first; all of it is told from columns in clear. */
async function unfinishedOf(desk: Desk): Promise<readonly Unfinished[]> {
  const { rows } = await sql<UnfinishedRow>`select * from (${draftNotes(desk)} union all ${withoutNote(desk)}
      union all ${notListened(desk)} union all ${withoutPrediction(desk)}) as unfinished
    order by happened_at desc, kind, id limit ${MOST_UNFINISHED}`.execute(desk.tx);
  return rows
    .filter(({ client_id }) => desk.vault.hasClient(client_id))
    .map(({ kind, id, client_id: clientId, happened_at: happenedAt, session_id: sessionId, number }) => ({
      kind,
      id,
      clientId,
      happenedAt,
      ...(sessionId !== null && { sessionId }),
      ...(number !== null && { session: number }),
    }));
}

const ago = ({ now }: Desk, days: number): Instant => laterBy(now, -days * DAY_MS);

const draftNotes = (desk: Desk) => sql`select 'draft-note' as kind, n.id, n.client_id, n.happened_at, n.session_id,
    s.number from ${treated(desk)} c join note n on n.client_id = c.client_id
    left join session s on s.practice_id = n.practice_id and s.client_id = n.client_id and s.id = n.session_id
  where ${ofPractice(desk, "n")} and n.state = 'draft' and n.created_by = ${writerOf(desk)}::uuid`;

const recentSessions = (desk: Desk, days: number) => sql`from ${treated(desk)} c
    join session s on s.client_id = c.client_id
  where ${ofPractice(desk, "s")} and s.created_by = ${writerOf(desk)}::uuid
    and s.happened_at >= ${ago(desk, days)}::timestamptz and s.happened_at <= ${desk.now}::timestamptz`;

const withoutNote = (desk: Desk) => sql`select 'no-note' as kind, s.id, s.client_id, s.happened_at,
    s.id as session_id, s.number ${recentSessions(desk, NOTE_DAYS)} and s.ended_at is not null
    and not exists (select 1 from note n where n.practice_id = s.practice_id and n.client_id = s.client_id
      and n.session_id = s.id)`;

/** Once the client's own answer is there, it is no guess any more. */
const withoutPrediction = (desk: Desk) => sql`select 'no-prediction' as kind, s.id, s.client_id, s.happened_at,
    s.id as session_id, s.number ${recentSessions(desk, PREDICTION_DAYS)} and s.ended_at is not null
    and not exists (select 1 from prediction p where p.practice_id = s.practice_id and p.client_id = s.client_id
      and p.session_number = s.number and p.created_by = s.created_by)
    and not exists (select 1 from administration a where a.practice_id = s.practice_id
      and a.client_id = s.client_id and a.instrument = 'session-check' and a.session_number = s.number)`;

/** Nobody has put right or agreed with any of its codes yet. */
const notListened = (desk: Desk) => sql`select 'not-listened' as kind, t.id, t.client_id, t.happened_at,
    t.session_id, s.number from ${treated(desk)} c join transcript t on t.client_id = c.client_id
    left join session s on s.practice_id = t.practice_id and s.client_id = t.client_id and s.id = t.session_id
  where ${ofPractice(desk, "t")} and t.coding_state = 'coded' and t.created_by = ${writerOf(desk)}::uuid
    and t.happened_at >= ${ago(desk, LISTEN_DAYS)}::timestamptz
    and not exists (select 1 from coding k where k.practice_id = t.practice_id and k.client_id = t.client_id
      and k.transcript_id = t.id and k.coder_kind = 'person')`;

type Counts = { readonly has_clients: boolean; readonly open_signals: number };

/** Of all whose record is open to whoever asks, as row-level security has it; of those the list of signals is made too. */
async function countsOf(desk: Desk): Promise<Counts> {
  const { rows } = await sql<Counts>`select exists (select 1 from ${treated(desk)} c) as has_clients,
    (select count(*) from signal g where ${ofPractice(desk, "g")} and g.state = 'open'
      and (g.rule <> ${OF_ONE_MEMBER} or g.created_by = ${writerOf(desk)}::uuid))::integer as open_signals`.execute(
    desk.tx,
  );
  return rows[0] ?? { has_clients: false, open_signals: 0 };
}

type Later = { readonly client_id: string; readonly happened_at: Instant };

async function laterThan(desk: Desk, { to }: DayAsked): Promise<DayOfMember["later"]> {
  const { rows } = await sql<Later>`select a.client_id, a.happened_at
    from ${treated(desk)} c join appointment a on a.client_id = c.client_id
    where ${ofPractice(desk, "a")} and a.attendance = 'planned' and a.happened_at >= ${to}::timestamptz
    order by a.happened_at, a.id limit 1`.execute(desk.tx);
  const [first] = rows;
  return first && { clientId: first.client_id, happenedAt: first.happened_at };
}
