import { fail, type Instant, ok, type Result } from "@attune/core";
import { sql } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import type { AddedForm, AmendedBefore, FilledForm } from "../../ports/measures.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import type { AdministrationRow } from "../tables.ts";
import { toKeptScore } from "./lists.ts";
import { openForm, openScore, type SealedForm, withOpened } from "./sealed-rows.ts";

type Bench = Omit<Desk, "trail">;

/** Forms of one client that are said to be of one moment, or that put each other right, come one after the other. */
export async function holdClient({ tx, actor }: Bench, client: string): Promise<void> {
  await tx
    .selectFrom("client")
    .select("id")
    .where("practice_id", "=", actor.practice)
    .where("id", "=", client)
    .forNoKeyUpdate()
    .execute();
}

type Filed = { readonly client: string; readonly form: FilledForm; readonly said: SealedForm };
type Before = Pick<AddedForm, "id" | "version" | "scores">;

/**
 * The same form, filed before under another key: by the same kind of person, said to be of the same moment, with the
 * same answers. Undefined where there is none, and where nobody said of which moment it is.
 */
export async function filedBefore(
  desk: Bench,
  { client, form, said }: Filed,
): Promise<Result<Before | undefined, NotFound | RecordDamaged>> {
  if (form.happenedAt === undefined) return ok(undefined);
  const rows = await formsOf(desk, client)
    .where("instrument", "=", form.instrument.id)
    .where("happened_at", "=", form.happenedAt)
    .where("entered_by", "=", form.enteredBy)
    .where("session_number", "=", form.sessionNumber)
    .where("amends", form.amends === undefined ? "is" : "=", form.amends ?? null)
    .execute();
  const opened = withOpened(rows, (row) => openForm(desk, row));
  if (!opened.ok) return opened;
  const same = opened.value.find((each) => textOf(each.said) === textOf(said));
  return same === undefined ? ok(undefined) : standing(desk, same.row);
}

/** One text for the same answers, in whatever order they were sent. */
const textOf = ({ answers, inWords = {}, total }: SealedForm): string =>
  JSON.stringify([inOrder(answers), inOrder(inWords), total ?? null]);
const inOrder = (given: object): readonly unknown[] => Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));

const formsOf = ({ tx, actor }: Bench, client: string) =>
  tx.selectFrom("administration").selectAll().where("practice_id", "=", actor.practice).where("client_id", "=", client);

/** What stands of a form that is there. */
async function standing(
  desk: Bench,
  { client_id, id, version }: AdministrationRow,
): Promise<Result<Before, NotFound | RecordDamaged>> {
  const { tx, actor } = desk;
  const rows = await tx
    .selectFrom("score")
    .selectAll()
    .where("practice_id", "=", actor.practice)
    .where("client_id", "=", client_id)
    .where("administration_id", "=", id)
    .orderBy("id")
    .execute();
  const opened = withOpened(rows, (row) => openScore(desk, row));
  if (!opened.ok) return opened;
  const scores = opened.value.map(({ row, said }) => toKeptScore(row, said));
  return ok({ id, version, scores });
}

/** What a form puts right: the first of those that put each other right, and when that was filled in. */
export type Amended = { readonly root: string; readonly happenedAt: Instant };

/** @error leads-nowhere when there is no such form of this client and instrument; amended-before with what did it. */
export async function amendedBy(
  desk: Bench,
  client: string,
  { amends, instrument }: FilledForm,
): Promise<Result<Amended, LeadsNowhere | AmendedBefore>> {
  const row = await formsOf(desk, client)
    .where("id", "=", amends ?? null)
    .executeTakeFirst();
  if (row === undefined || row.instrument !== instrument.id) return fail({ kind: "leads-nowhere" });
  const other = await formsOf(desk, client).where("amends", "=", row.id).executeTakeFirst();
  if (other !== undefined) return fail({ kind: "amended-before", by: other.id });
  return ok({ root: await rootOf(desk, row), happenedAt: row.happened_at });
}

type Link = Pick<AdministrationRow, "client_id" | "id" | "amends">;

/** The first of the forms that put each other right. */
export async function rootOf({ tx, actor }: Bench, { client_id, id, amends }: Link): Promise<string> {
  if (amends === null) return id;
  const { rows } = await sql<{ readonly id: string }>`with recursive chain (id, amends) as (
      select a.id, a.amends from administration a
        where a.practice_id = ${actor.practice}::uuid and a.client_id = ${client_id}::uuid and a.id = ${amends}::uuid
      union all
      select a.id, a.amends from administration a join chain on a.id = chain.amends
        where a.practice_id = ${actor.practice}::uuid and a.client_id = ${client_id}::uuid
    ) select id from chain where amends is null`.execute(tx);
  return rows[0]?.id ?? id;
}
