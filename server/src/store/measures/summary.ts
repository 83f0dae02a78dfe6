import { type ClientRecord, type Course, courseVerdict, type Instant, ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import type { ClientSummary } from "../../ports/clients.ts";
import { sealJson } from "../sealing.ts";
import type { Bench, GatheredRecord } from "./gather-record.ts";

type Standing = {
  readonly summary_version: number;
  readonly sessions: number;
  readonly missed: number;
  readonly last_session: Instant | null;
  readonly next_appointment: Instant | null;
  readonly open_signals: number;
  readonly open_risk: number;
  readonly open_assignments: number;
};

const LAST = 20;
const SESSION_CHECK = "session-check";

/** Writes a client's summary anew. */
export async function renewSummary(desk: Bench, { record }: GatheredRecord): Promise<Result<void, NotFound>> {
  const { tx, actor, vault } = desk;
  const client = record.clientId;
  const standing = await standingOf(desk, client);
  if (standing === undefined) return ok(undefined);
  const version = standing.summary_version + 1;
  const place = { table: "client", row: client, version, column: "summary" };
  const sealed = sealJson({ vault, client, store: "record" }, place, summaryOf(record, standing));
  if (!sealed.ok) return sealed;
  await tx
    .updateTable("client")
    .set({ summary: sealed.value, summary_version: version })
    .where("practice_id", "=", actor.practice)
    .where("id", "=", client)
    .execute();
  return ok(undefined);
}

function summaryOf({ courses, profile }: ClientRecord, counts: Standing): ClientSummary {
  const main = mainOf(courses);
  const felt = courses.find(({ instrument, scale }) => instrument.id === SESSION_CHECK && scale.id === "mean");
  const verdict = main === undefined ? undefined : courseVerdict(main, profile);
  return {
    sessions: counts.sessions,
    missed: counts.missed,
    ...(counts.last_session !== null && { lastSessionAt: counts.last_session }),
    ...(counts.next_appointment !== null && { nextAppointmentAt: counts.next_appointment }),
    openSignals: counts.open_signals,
    openRisk: counts.open_risk,
    openAssignments: counts.open_assignments,
    ...(main !== undefined && {
      main: {
        instrument: main.instrument.id,
        scale: main.scale.id,
        values: lastOf(main),
        ...(verdict?.ok === true && { verdict: verdict.value.change.verdict }),
      },
    }),
    ...(felt !== undefined && { felt: lastOf(felt) }),
  };
}

const lastOf = ({ points }: Course): readonly number[] => points.slice(-LAST).map(({ value }) => value);

/** The total that was taken most often; of two, the one whose name comes first. */
function mainOf(courses: readonly Course[]): Course | undefined {
  const totals = courses.filter(({ instrument, scale }) => instrument.total === scale.id);
  const measures = totals.filter(({ instrument }) => instrument.id !== SESSION_CHECK);
  const inOrder = measures.sort(
    (one, other) => other.points.length - one.points.length || (one.instrument.id < other.instrument.id ? -1 : 1),
  );
  return inOrder[0];
}

/** The client's row, held for writing, and all counts in one query; undefined where the client is gone. */
async function standingOf({ tx, actor, now }: Bench, client: string): Promise<Standing | undefined> {
  const mine = sql`practice_id = ${actor.practice}::uuid and client_id = ${client}::uuid`;
  const { rows } = await sql<Standing>`select c.summary_version,
      (select count(*) from session where ${mine})::integer as sessions,
      (select max(happened_at) from session where ${mine}) as last_session,
      (select count(*) from appointment where ${mine} and attendance = 'missed')::integer as missed,
      (select min(happened_at) from appointment where ${mine} and attendance = 'planned'
        and happened_at >= ${now}::timestamptz) as next_appointment,
      (select count(*) from signal where ${mine} and state = 'open')::integer as open_signals,
      (select count(*) from signal where ${mine} and state = 'open' and is_risk)::integer as open_risk,
      (select count(*) from assignment where ${mine} and state = 'open')::integer as open_assignments
    from client c where c.practice_id = ${actor.practice}::uuid and c.id = ${client}::uuid
    for no key update of c`.execute(tx);
  return rows[0];
}
