import {
  bandOfTotal,
  fail,
  type Instant,
  type InstrumentScore,
  ok,
  type Result,
  type RiskFact,
  scoreInstrument,
  type TypedTotal,
} from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import { dayOf } from "../../ports/days.ts";
import type { AddedForm, FilledForm, KeptScore, LeaveToAdd, MeasureStore } from "../../ports/measures.ts";
import type { LeadsNowhere } from "../../ports/records.ts";
import { type Desk, writerOf } from "../desk.ts";
import { codeOf } from "../transaction.ts";
import { type Amended, amendedBy, filedBefore, holdClient } from "./filed-before.ts";
import { type FormSignal, formSignals, keyOf } from "./risk-signals.ts";
import { type SealedForm, type SealedScore, sealRow } from "./sealed-rows.ts";
import { keepSignals } from "./write-signals.ts";

/** A form that is about to be kept, with everything that is known of its place. */
type Placed = {
  readonly client: string;
  readonly form: FilledForm;
  readonly id: string;
  readonly happenedAt: Instant;
  readonly root: string;
  readonly said: SealedForm;
};

/**
 * Keeps a form, what it comes to, and what its risk items say, all in this transaction. A form that is filed again, with
 * the same moment and the same answers, is the same form: it is not kept twice.
 *
 * @error leads-nowhere when what it puts right, or its session, is none of this client's; amended-before.
 */
export async function addForm(desk: Desk, leave: LeaveToAdd, form: FilledForm): ReturnType<MeasureStore["add"]> {
  const { client } = leave;
  const said = saidOf(form);
  if (form.happenedAt !== undefined || form.amends !== undefined) await holdClient(desk, client);
  const again = await filedBefore(desk, { client, form, said });
  if (!again.ok) return again;
  if (again.value !== undefined)
    return ok({ ...again.value, ...scoredOf(form), riskSignals: riskOf(leave, form).length });

  const amended = form.amends === undefined ? ok(undefined) : await amendedBy(desk, client, form);
  if (!amended.ok) return amended;
  const id = form.id ?? desk.ids.next();
  const placed = {
    client,
    form,
    id,
    said,
    happenedAt: momentOf(desk, form, amended.value),
    root: amended.value?.root ?? id,
  };
  return keep(desk, leave, placed);
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

async function keep(desk: Desk, { permit }: LeaveToAdd, placed: Placed): ReturnType<MeasureStore["add"]> {
  const { client, id, form } = placed;
  const kept = await leading(() => insertForm(desk, placed));
  if (!kept.ok) return kept;
  const scores = await keepScores(desk, placed);
  if (!scores.ok) return scores;
  const risk = await keepRisk(desk, placed);
  if (!risk.ok) return risk;

  if (form.invitation === undefined)
    desk.trail.note({ action: permit.action, object: { kind: "administration", id }, client, outcome: "done" });
  return ok({ id, version: 1, scores: scores.value, ...scoredOf(form), riskSignals: risk.value });
}

const scoreOf = ({ instrument, content }: FilledForm): InstrumentScore | undefined =>
  content.kind === "answers" ? scoreInstrument(instrument, content.answers) : undefined;

function scoredOf(form: FilledForm): Pick<AddedForm, "noScore" | "needsSupport"> {
  const score = scoreOf(form);
  return { noScore: score?.noScore ?? [], needsSupport: score?.risk.some(needsSupport) ?? false };
}

/** Safety at home is left out: whoever looks over a shoulder must not learn from the answer what was said. */
const needsSupport = (fact: RiskFact): boolean => fact.kind === "answered" && fact.about !== "safety";

const commonOf = ({ actor, now, ...desk }: Desk, { client, happenedAt }: Placed) => ({
  practice_id: actor.practice,
  client_id: client,
  version: 1,
  happened_at: happenedAt,
  created_at: now,
  created_by: writerOf({ actor, ...desk }),
  changed_at: now,
});

async function insertForm(desk: Desk, placed: Placed): Promise<Result<void, NotFound>> {
  const { client, id, form, said } = placed;
  const sealed = sealRow(desk, client, { table: "administration", row: id, version: 1, said });
  if (!sealed.ok) return sealed;
  const row = {
    ...commonOf(desk, placed),
    id,
    session_id: form.sessionId ?? null,
    instrument: form.instrument.id,
    entered_by: form.enteredBy,
    session_number: form.sessionNumber,
    amends: form.amends ?? null,
    invitation_id: form.invitation ?? null,
    risk_checked: true,
    sealed: sealed.value,
  };
  await desk.tx.insertInto("administration").values(row).execute();
  return ok(undefined);
}

const FOREIGN_KEY = "23503";

/** The session is not this client's, or is gone. */
async function leading<Failure>(
  write: () => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure | LeadsNowhere>> {
  try {
    return await write();
  } catch (error) {
    if (codeOf(error) !== FOREIGN_KEY) throw error;
    return fail({ kind: "leads-nowhere" });
  }
}

type NewScore = { readonly scale: string; readonly said: SealedScore };

function newScores(form: FilledForm): readonly NewScore[] {
  const { content, instrument } = form;
  if (content.kind === "total") return [{ scale: content.total.scale, said: typedIn(form, content.total) }];
  return scoreInstrument(instrument, content.answers).scales.map(({ scale, ...rest }) => ({
    scale,
    said: { ...rest, typedIn: false },
  }));
}

function typedIn({ instrument }: FilledForm, total: TypedTotal): SealedScore {
  const band = bandOfTotal(instrument, total)?.id;
  return { value: total.value, prorated: false, typedIn: true, ...(band !== undefined && { band }) };
}

async function keepScores(desk: Desk, placed: Placed): Promise<Result<readonly KeptScore[], NotFound>> {
  const { client, id: administration, form, happenedAt } = placed;
  const rows = [];
  const kept: KeptScore[] = [];
  const where = { instrument: form.instrument.id, session_number: form.sessionNumber };
  for (const { scale, said } of newScores(form)) {
    const id = desk.ids.next();
    const sealed = sealRow(desk, client, { table: "score", row: id, version: 1, said });
    if (!sealed.ok) return sealed;
    rows.push({
      ...commonOf(desk, placed),
      id,
      administration_id: administration,
      ...where,
      scale,
      sealed: sealed.value,
    });
    const shown = { instrument: form.instrument.id, scale, sessionNumber: form.sessionNumber, ...said };
    kept.push({ id, administrationId: administration, happenedAt, ...shown });
  }
  if (rows.length > 0) await desk.tx.insertInto("score").values(rows).execute();
  return ok(kept);
}

type Found = readonly FormSignal[];

/** What the risk items of a form say, wherever it will stand. A total says nothing of single answers. */
function riskOf(
  { client }: Pick<LeaveToAdd, "client">,
  form: FilledForm,
  place?: Pick<Placed, "root" | "happenedAt">,
): Found {
  const { content, instrument, sessionNumber } = form;
  if (content.kind === "total") return [];
  const { answers } = content;
  const score = scoreInstrument(instrument, answers);
  const day = place && { day: dayOf(place.happenedAt) };
  const administration = { instrument, answers, score, session: sessionNumber, ...day };
  return formSignals({ client, administration, root: place?.root ?? "" });
}

/** @returns how many signals about risk rest on the form */
async function keepRisk(desk: Desk, placed: Placed): Promise<Result<number, NotFound>> {
  const found = riskOf(placed, placed.form, placed);
  const { id: administration, happenedAt } = placed;
  const signals = found.map(({ signal, identity }) => ({
    signal,
    key: keyOf(desk.vault, identity),
    state: "open" as const,
    happenedAt,
    administration,
  }));
  const kept = await keepSignals(desk, placed.client, signals);
  return kept.ok ? ok(found.length) : kept;
}
