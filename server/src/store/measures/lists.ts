import { ok } from "@attune/core";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { ClientPermit } from "../../access/permit.ts";
import type { KeptAdministration, KeptScore, MeasureStore, MeasuresAsked } from "../../ports/measures.ts";
import type { Page } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import { asPage, goesOn } from "../paging.ts";
import type { AdministrationRow, ScoreRow } from "../tables.ts";
import { openForm, openScore, type SealedForm, type SealedScore, withOpened } from "./sealed-rows.ts";

const ORDER = { at: "happened_at", id: "id" };

/** A page of what was opened, with the place from which the next goes on. */
function pageOf<Row extends Pick<ScoreRow, "happened_at" | "id">, Said, Shown>(
  opened: readonly { readonly row: Row; readonly said: Said }[],
  asked: MeasuresAsked,
  show: (row: Row, said: Said) => Shown,
): Page<Shown> {
  return asPage(opened, asked, {
    row: ({ row, said }) => show(row, said),
    cursor: ({ row }) => ({ happenedAt: row.happened_at, id: row.id }),
  });
}

/** The forms of a client, the latest first, with those that were put right later. */
export async function listForms(
  desk: Desk,
  permit: ClientPermit,
  asked: MeasuresAsked,
): ReturnType<MeasureStore["administrations"]> {
  const further = goesOn(asked, ORDER);
  if (!further.ok) return further;
  let query = desk.tx
    .selectFrom("administration")
    .selectAll()
    .where("practice_id", "=", desk.actor.practice)
    .where("client_id", "=", permit.client)
    .where(further.value);
  if (asked.instrument !== undefined) query = query.where("instrument", "=", asked.instrument);
  const rows = await query
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(asked.limit + 1)
    .execute();
  desk.trail.note({ action: permit.action, client: permit.client, outcome: "seen" });
  const opened = withOpened(rows, (row) => openForm(desk, row));
  return opened.ok ? ok(pageOf(opened.value, asked, toKeptForm)) : opened;
}

const toKeptForm = (row: AdministrationRow, said: SealedForm): KeptAdministration => ({
  id: row.id,
  version: row.version,
  instrument: row.instrument,
  happenedAt: row.happened_at,
  sessionNumber: row.session_number,
  ...(row.session_id !== null && { sessionId: row.session_id }),
  enteredBy: row.entered_by,
  ...(row.amends !== null && { amends: row.amends }),
  ...said,
});

/** The scores of a client, the latest first, without those of forms that were put right later. */
export async function listScores(
  desk: Desk,
  permit: ClientPermit,
  asked: MeasuresAsked,
): ReturnType<MeasureStore["scores"]> {
  const further = goesOn(asked, ORDER);
  if (!further.ok) return further;
  let query = scoresInForce(desk, permit.client).where(further.value);
  if (asked.instrument !== undefined) query = query.where("instrument", "=", asked.instrument);
  const rows = await query
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(asked.limit + 1)
    .execute();
  desk.trail.note({ action: permit.action, client: permit.client, outcome: "seen" });
  const opened = withOpened(rows, (row) => openScore(desk, row));
  return opened.ok ? ok(pageOf(opened.value, asked, toKeptScore)) : opened;
}

export const toKeptScore = (row: ScoreRow, said: SealedScore): KeptScore => ({
  id: row.id,
  ...(row.administration_id !== null && { administrationId: row.administration_id }),
  happenedAt: row.happened_at,
  instrument: row.instrument,
  scale: row.scale,
  sessionNumber: row.session_number,
  ...said,
});

/** No other form puts it right. @param form the column with the form's id */
const isInForce = (table: "administration" | "score", form: string): RawBuilder<SqlBool> => sql<SqlBool>`not exists (
  select from administration later where later.practice_id = ${sql.ref(`${table}.practice_id`)}
    and later.client_id = ${sql.ref(`${table}.client_id`)} and later.amends = ${sql.ref(`${table}.${form}`)})`;

/** The scores of a client that count. */
export const scoresInForce = ({ tx, actor }: Pick<Desk, "tx" | "actor">, client: string) =>
  tx
    .selectFrom("score")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where(isInForce("score", "administration_id"));

/** The forms of a client that count. */
export const formsInForce = ({ tx, actor }: Pick<Desk, "tx" | "actor">, client: string) =>
  tx
    .selectFrom("administration")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client)
    .where(isInForce("administration", "id"));
