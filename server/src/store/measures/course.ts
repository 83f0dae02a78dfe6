import { type EventNote, ok, type ScorePoint } from "@attune/core";
import type { ClientPermit } from "../../access/permit.ts";
import { dayOf } from "../../ports/days.ts";
import type { MeasureStore, OneScale, TwoCorners } from "../../ports/measures.ts";
import { type Desk, writerOf } from "../desk.ts";
import { openJson } from "../sealing.ts";
import type { ClientRow, ScoreRow } from "../tables.ts";
import { formsInForce, scoresInForce } from "./lists.ts";
import { openForm, openScore, type SealedScore, withOpened } from "./sealed-rows.ts";

/** The scores of one scale, in the order of time. */
export async function readCourse(
  desk: Desk,
  { action, client }: ClientPermit,
  { instrument, scale }: OneScale,
): ReturnType<MeasureStore["course"]> {
  const rows = await scoresInForce(desk, client)
    .where("instrument", "=", instrument)
    .where("scale", "=", scale)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
  desk.trail.note({ action, client, outcome: "seen" });
  const opened = withOpened(rows, (row) => openScore(desk, row));
  return opened.ok ? ok(opened.value.map(({ row, said }) => toPoint(row, said))) : opened;
}

export const toPoint = (
  row: Pick<ScoreRow, "session_number" | "happened_at">,
  { value, prorated, typedIn }: SealedScore,
): ScorePoint => ({
  session: row.session_number,
  day: dayOf(row.happened_at),
  value,
  ...(prorated && { prorated }),
  origin: typedIn ? "typed-in" : "answers",
});

/** What happened in the client's life; for the client only what they wrote themselves. */
export async function readEventNotes(desk: Desk, permit: ClientPermit): ReturnType<MeasureStore["eventNotes"]> {
  let query = desk.tx
    .selectFrom("event_note")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", permit.client);
  if (permit.ground === "self") query = query.where("created_by", "=", writerOf(desk));
  const rows = await query.orderBy("happened_at").orderBy("id").execute();
  const opened = withOpened(rows, (row) => openNote(desk, row));
  if (!opened.ok) return opened;
  return ok(opened.value.map(({ row, said }): EventNote => ({ day: dayOf(row.happened_at), text: said.text })));
}

const openNote = ({ vault }: Desk, { client_id: client, id, version, sealed }: ClientRow) =>
  openJson<{ readonly text: string }>(
    { vault, client, store: "record" },
    { table: "event_note", row: id, version },
    sealed,
  );

const SESSION_CHECK = "session-check";

/** What the member who asks predicted, and what the client said, by session. Of two for one session the later counts. */
export async function readCorners(desk: Desk, { action, client }: ClientPermit): ReturnType<MeasureStore["corners"]> {
  const checks = await formsInForce(desk, client)
    .where("instrument", "=", SESSION_CHECK)
    .orderBy("happened_at")
    .orderBy("id")
    .execute();
  const felt = withOpened(checks, (row) => openForm(desk, row));
  if (!felt.ok) return felt;
  const own = await predictionsOf(desk, client).where("created_by", "=", writerOf(desk)).execute();
  const predicted = withOpened(own, (row) => openPrediction(desk, row));
  if (!predicted.ok) return predicted;

  desk.trail.note({ action, client, outcome: "seen" });
  const corners = new Map<number, TwoCorners>();
  const at = (session: number): TwoCorners => corners.get(session) ?? { session };
  for (const { row, said } of felt.value)
    corners.set(row.session_number, { ...at(row.session_number), felt: said.answers });
  for (const { row, said } of predicted.value)
    corners.set(row.session_number, { ...at(row.session_number), predicted: said.expected });
  return ok([...corners.values()].sort((one, other) => one.session - other.session));
}

/** A prediction carries the number of its session in clear. */
export type PredictionRow = ClientRow & { readonly session_number: number };

/** What therapists expected of a client's sessions, in the order of time. */
export const predictionsOf = ({ tx, actor }: Pick<Desk, "tx" | "actor">, client: string) =>
  tx
    .selectFrom("prediction")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .orderBy("happened_at")
    .orderBy("id")
    .$castTo<PredictionRow>();

/** It belongs to the therapist's own notes on the process. */
export const openPrediction = (
  { vault }: Pick<Desk, "vault">,
  { client_id: client, id, version, sealed }: PredictionRow,
) =>
  openJson<{ readonly expected: Readonly<Record<string, number>> }>(
    { vault, client, store: "process" },
    { table: "prediction", row: id, version },
    sealed,
  );
