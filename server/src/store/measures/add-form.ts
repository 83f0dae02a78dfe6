import { fail, type Instant, ok, type Result } from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { AddedForm, AmendedBefore, FilledForm, LeaveToAdd, MeasureStore } from "../../ports/measures.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import type { Desk } from "../desk.ts";
import type { RecordDamaged } from "../sealing.ts";
import { codeOf } from "../transaction.ts";
import { type Amended, amendedBy, filedBefore, holdClient } from "./filed-before.ts";
import { type FormRows, formRows, riskOf, scoredOf } from "./form-rows.ts";
import type { SealedForm } from "./sealed-rows.ts";
import { keepSignals } from "./write-signals.ts";

type NotAdded = NotFound | RecordDamaged | LeadsNowhere | AmendedBefore;

/**
 * Keeps forms, what they come to, and what their risk items say, all in this transaction and in as few statements as that
 * takes. A form that is filed again, with the same moment and the same answers, is the same form: it is not kept twice.
 *
 * @error leads-nowhere when what one puts right, or its session, is none of this client's; amended-before.
 */
export async function addForms(
  desk: Desk,
  leave: LeaveToAdd,
  forms: readonly FilledForm[],
): ReturnType<MeasureStore["addAll"]> {
  const added: AddedForm[] = [];
  const fresh: FormRows[] = [];
  for (const form of forms) {
    const ready = await makeReady(desk, leave, form);
    if (!ready.ok) return ready;
    if (ready.value.isNew) fresh.push(ready.value.rows);
    added.push(ready.value.isNew ? ready.value.rows.added : ready.value.before);
    if (ready.value.isNew && form.invitation === undefined) note(desk, leave, ready.value.rows.added.id);
  }
  const written = await write(desk, leave, fresh);
  return written.ok ? ok(added) : written;
}

type Ready = { readonly isNew: false; readonly before: AddedForm } | { readonly isNew: true; readonly rows: FormRows };

async function makeReady(desk: Desk, { client }: LeaveToAdd, form: FilledForm): Promise<Result<Ready, NotAdded>> {
  const said = saidOf(form);
  if (form.happenedAt !== undefined || form.amends !== undefined) await holdClient(desk, client);
  const again = await filedBefore(desk, { client, form, said });
  if (!again.ok) return again;
  if (again.value !== undefined) {
    const before = { ...again.value, ...scoredOf(form), riskSignals: riskOf(client, form).length };
    return ok({ isNew: false, before });
  }
  const amended = form.amends === undefined ? ok(undefined) : await amendedBy(desk, client, form);
  if (!amended.ok) return amended;
  const id = form.id ?? desk.ids.next();
  const happenedAt = momentOf(desk, form, amended.value);
  const rows = formRows(desk, { client, form, id, said, happenedAt, root: amended.value?.root ?? id });
  return rows.ok ? ok({ isNew: true, rows: rows.value }) : rows;
}

/** A clock that runs ahead of the practice's own gives way to it; a form that puts another right stands where that stood. */
function momentOf({ now }: Desk, { happenedAt }: FilledForm, amended: Amended | undefined): Instant {
  const said = happenedAt ?? amended?.happenedAt ?? now;
  return said < now ? said : now;
}

function saidOf({ content }: FilledForm): SealedForm {
  if (content.kind === "total") {
    const { scale, value, form } = content.total;
    return { answers: {}, total: { scale, value, ...(form !== "" && { form }) } };
  }
  const { answers, inWords } = content;
  return { answers: Object.fromEntries(answers), ...(Object.keys(inWords).length > 0 && { inWords }) };
}

const note = ({ trail }: Desk, { permit, client }: LeaveToAdd, id: string): void =>
  trail.note({ action: permit.action, object: { kind: "administration", id }, client, outcome: "done" });

async function write(
  desk: Desk,
  { client }: LeaveToAdd,
  forms: readonly FormRows[],
): Promise<Result<void, NotFound | LeadsNowhere>> {
  if (forms.length === 0) return ok(undefined);
  const kept = await leading(() => insertForms(desk, forms));
  if (!kept.ok) return kept;
  return keepSignals(
    desk,
    client,
    forms.flatMap(({ signals }) => signals),
  );
}

/** Forms and their scores in one statement. */
async function insertForms({ tx }: Desk, forms: readonly FormRows[]): Promise<void> {
  const administrations = forms.map(({ administration }) => administration);
  const scores = forms.flatMap((form) => form.scores);
  if (scores.length === 0) {
    await tx.insertInto("administration").values(administrations).execute();
    return;
  }
  await tx
    .with("form", (db) => db.insertInto("administration").values(administrations))
    .insertInto("score")
    .values(scores)
    .execute();
}

const FOREIGN_KEY = "23503";

/** The session is not this client's, or is gone. */
async function leading(write: () => Promise<void>): Promise<Result<void, LeadsNowhere>> {
  try {
    return ok(await write());
  } catch (error) {
    if (codeOf(error) !== FOREIGN_KEY) throw error;
    return fail({ kind: "leads-nowhere" });
  }
}
