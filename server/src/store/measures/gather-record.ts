import {
  type Administration,
  type Appointment,
  type BlankForm,
  type ClientRecord,
  type Course,
  type Instant,
  type Instrument,
  nhsProfile,
  ok,
  type Result,
  type ScorePoint,
  type SignalClosing,
  signalKey,
} from "@attune/core";
import { sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import { dayOf } from "../../ports/days.ts";
import type { Instruments } from "../../ports/instruments.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { AdministrationRow, ScoreRow, SignalRow } from "../tables.ts";
import { openPrediction, predictionsOf, toPoint } from "./course.ts";
import { formsInForce, scoresInForce } from "./lists.ts";
import {
  openForm,
  openScore,
  openSignal,
  type SealedForm,
  type SealedScore,
  type SealedSignal,
  toAdministration,
  toSignal,
  withOpened,
} from "./sealed-rows.ts";

export type Bench = Omit<Desk, "trail">;
type Unreadable = NotFound | RecordDamaged;

/** A form in force, as the engine takes it, and its row. */
export type KeptForm = { readonly row: AdministrationRow; readonly administration: Administration };
/** What one member expected of a client's sessions. */
export type PredictionsOfOne = { readonly member: string; readonly predicted: readonly Administration[] };
export type KeptSignalRow = { readonly row: SignalRow; readonly said: SealedSignal };

/** Everything that the rules and the caseload's summary need of one client, each in the order of time. */
export type GatheredRecord = {
  readonly forms: readonly KeptForm[];
  readonly predictions: readonly PredictionsOfOne[];
  readonly signals: readonly KeptSignalRow[];
  /** Without anybody's predictions: they belong to those who made them. */
  readonly record: ClientRecord;
};

const SESSION_CHECK = "session-check";
const PREDICTED = "session-check-therapist";

/**
 * Reads one client's record whole. A form of which no questionnaire is known here cannot be read by the rules and is
 * left out; its scores stay.
 *
 * @param desk of the practice's own jobs, who alone see all of it
 */
export async function gatherRecord(
  desk: Bench,
  client: string,
  instruments: Instruments,
): Promise<Result<GatheredRecord, Unreadable>> {
  const forms = withOpened(await inOrder(formsInForce(desk, client)).execute(), (row) => openForm(desk, row));
  if (!forms.ok) return forms;
  const scores = withOpened(await inOrder(scoresInForce(desk, client)).execute(), (row) => openScore(desk, row));
  if (!scores.ok) return scores;
  const signals = withOpened(await signalsOf(desk, client), (row) => openSignal(desk, row));
  if (!signals.ok) return signals;
  const predictions = await gatherPredictions(desk, client, instruments);
  if (!predictions.ok) return predictions;

  const kept = forms.value.flatMap((each) => toKeptForm(each, instruments));
  const all = kept.map(({ administration }) => administration);
  const isCheck = ({ instrument }: Administration): boolean => instrument.id === SESSION_CHECK;
  const record: ClientRecord = {
    clientId: client,
    profile: nhsProfile,
    administrations: all.filter((each) => !isCheck(each)),
    blankForms: await blankForms(desk, client),
    courses: coursesOf(scores.value, instruments),
    appointments: await appointmentsOf(desk, client),
    sessionChecks: { felt: all.filter(isCheck), predicted: [] },
    models: [],
    closings: signals.value.flatMap(closingOf),
  };
  return ok({ forms: kept, predictions: predictions.value, signals: signals.value, record });
}

type Ordered<Query> = { readonly orderBy: (column: "happened_at" | "id") => Query };
const inOrder = <Query extends Ordered<Query>>(query: Query): Query => query.orderBy("happened_at").orderBy("id");

type OpenedForm = { readonly row: AdministrationRow; readonly said: SealedForm };

/** A typed-in total has no answers to look through. */
function toKeptForm({ row, said }: OpenedForm, { find }: Instruments): readonly KeptForm[] {
  const instrument = find(row.instrument);
  if (instrument === undefined || said.total !== undefined) return [];
  return [{ row, administration: toAdministration(row, said, instrument) }];
}

const signalsOf = ({ tx, actor }: Bench, client: string) =>
  tx
    .selectFrom("signal")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .execute();

async function gatherPredictions(
  desk: Bench,
  client: string,
  { find }: Instruments,
): Promise<Result<readonly PredictionsOfOne[], Unreadable>> {
  const instrument = find(PREDICTED);
  const opened = withOpened(await predictionsOf(desk, client).execute(), (row) => openPrediction(desk, row));
  if (!opened.ok) return opened;
  const byMember = new Map<string, Administration[]>();
  for (const { row, said } of instrument === undefined ? [] : opened.value) {
    const expected = toAdministration(row, { answers: said.expected }, instrument as Instrument);
    byMember.set(row.created_by, [...(byMember.get(row.created_by) ?? []), expected]);
  }
  return ok([...byMember].map(([member, predicted]) => ({ member, predicted })));
}

/** Forms that were asked for by a link which ran out unused. */
async function blankForms({ tx, actor, now }: Bench, client: string): Promise<readonly BlankForm[]> {
  const rows = await tx
    .selectFrom("invitation")
    .select(["instruments", "session_number", "ends_at"])
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .where("ends_at", "<=", now)
    .orderBy("ends_at")
    .execute();
  return rows.flatMap(({ instruments, session_number, ends_at }) =>
    session_number === null
      ? []
      : instruments.map((instrument) => ({ instrument, session: session_number, day: dayOf(ends_at) })),
  );
}

type Meeting = {
  readonly attendance: Appointment["attendance"] | "planned";
  readonly happened_at: Instant;
  readonly number: number | null;
};

/** Meetings that were agreed and are past; a missed one carries the number that its session would have had. */
async function appointmentsOf({ tx, actor }: Bench, client: string): Promise<readonly Appointment[]> {
  const { rows } = await sql<Meeting>`select a.attendance, a.happened_at, (select min(s.number) from session s
      where s.practice_id = a.practice_id and s.client_id = a.client_id and s.appointment_id = a.id) as number
    from appointment a where a.practice_id = ${actor.practice}::uuid and a.client_id = ${client}::uuid
    order by a.happened_at, a.id`.execute(tx);
  let toCome = 1;
  return rows.flatMap(({ attendance, happened_at, number }): readonly Appointment[] => {
    if (attendance === "planned") return [];
    const session = number ?? toCome;
    if (attendance === "attended") toCome = session + 1;
    return [{ attendance, session, day: dayOf(happened_at) }];
  });
}

type OpenedScore = { readonly row: ScoreRow; readonly said: SealedScore };

function coursesOf(scores: readonly OpenedScore[], { find }: Instruments): readonly Course[] {
  const points = new Map<string, { readonly row: ScoreRow; readonly points: ScorePoint[] }>();
  for (const { row, said } of scores) {
    const name = `${row.instrument} ${row.scale}`;
    const course = points.get(name) ?? { row, points: [] };
    course.points.push(toPoint(row, said));
    points.set(name, course);
  }
  return [...points.values()].flatMap(({ row, points: taken }): readonly Course[] => {
    const instrument = find(row.instrument);
    const scale = instrument?.scales.find(({ id }) => id === row.scale);
    return instrument === undefined || scale === undefined ? [] : [{ instrument, scale, points: taken }];
  });
}

/** A closed signal as the engine knows closings. */
function closingOf({ row, said }: KeptSignalRow): readonly SignalClosing[] {
  const { closing } = said;
  if (row.closed_at === null || row.closed_by === null || closing === undefined) return [];
  const signal = toSignal(row, said);
  const facts = {
    signal: {
      key: signalKey(signal),
      clientId: signal.clientId,
      rule: signal.rule,
      session: signal.session,
      ...(signal.day !== undefined && { day: signal.day }),
    },
    closedAt: dayOf(row.closed_at),
    by: row.closed_by,
    happened: closing.happened,
  };
  if (!signal.risk) return [{ kind: "ordinary", ...facts }];
  const { action = "", outcome = "" } = closing;
  return [{ kind: "risk", ...facts, seen: { day: facts.closedAt, minutesAfterMidnight: 0 }, action, outcome }];
}
