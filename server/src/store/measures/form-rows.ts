import {
  bandOfTotal,
  type Instant,
  type InstrumentScore,
  needsSupport,
  ok,
  type Result,
  scoreInstrument,
  type TypedTotal,
} from "@attune/core";
import type { Insertable } from "kysely";
import type { NotFound } from "../../access/permit-for.ts";
import { dayOf } from "../../ports/days.ts";
import type { AddedForm, FilledForm, KeptScore } from "../../ports/measures.ts";
import { type Desk, writerOf } from "../desk.ts";
import type { Tables } from "../tables.ts";
import { type FormSignal, formSignals, keyOf } from "./risk-signals.ts";
import { type SealedForm, type SealedScore, sealRow } from "./sealed-rows.ts";
import type { NewSignal } from "./write-signals.ts";

/** A form that is about to be kept, with everything that is known of its place. */
export type Placed = {
  readonly client: string;
  readonly form: FilledForm;
  readonly id: string;
  readonly happenedAt: Instant;
  readonly root: string;
  readonly said: SealedForm;
};

/** Everything that is to be written of one form, and what is told of it then. */
export type FormRows = {
  readonly administration: Insertable<Tables["administration"]>;
  readonly scores: readonly Insertable<Tables["score"]>[];
  readonly signals: readonly NewSignal[];
  readonly added: AddedForm;
};

/** The rows of one form, sealed. */
export function formRows(desk: Desk, placed: Placed): Result<FormRows, NotFound> {
  const administration = administrationOf(desk, placed);
  if (!administration.ok) return administration;
  const scores = scoresOf(desk, placed);
  if (!scores.ok) return scores;
  const signals = signalsOf(desk, placed);
  return ok({
    administration: administration.value,
    scores: scores.value.rows,
    signals,
    added: {
      id: placed.id,
      version: 1,
      scores: scores.value.kept,
      ...scoredOf(placed.form),
      riskSignals: signals.length,
    },
  });
}

const scoreOf = ({ instrument, content }: FilledForm): InstrumentScore | undefined =>
  content.kind === "answers" ? scoreInstrument(instrument, content.answers) : undefined;

export function scoredOf(form: FilledForm): Pick<AddedForm, "noScore" | "needsSupport"> {
  const score = scoreOf(form);
  return { noScore: score?.noScore ?? [], needsSupport: score?.risk.some(needsSupport) ?? false };
}

const commonOf = ({ actor, now, ...desk }: Desk, { client, happenedAt }: Placed) => ({
  practice_id: actor.practice,
  client_id: client,
  version: 1,
  happened_at: happenedAt,
  created_at: now,
  created_by: writerOf({ actor, ...desk }),
  changed_at: now,
});

function administrationOf(desk: Desk, placed: Placed): Result<FormRows["administration"], NotFound> {
  const { client, id, form, said } = placed;
  const sealed = sealRow(desk, client, { table: "administration", row: id, version: 1, said });
  if (!sealed.ok) return sealed;
  return ok({
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
  });
}

type NewScore = { readonly scale: string; readonly said: SealedScore };

function newScores(form: FilledForm): readonly NewScore[] {
  const { content } = form;
  if (content.kind === "total") return [{ scale: content.total.scale, said: typedIn(form, content.total) }];
  return (scoreOf(form)?.scales ?? []).map(({ scale, ...rest }) => ({ scale, said: { ...rest, typedIn: false } }));
}

function typedIn({ instrument }: FilledForm, total: TypedTotal): SealedScore {
  const band = bandOfTotal(instrument, total)?.id;
  return { value: total.value, prorated: false, typedIn: true, ...(band !== undefined && { band }) };
}

type NewScores = { readonly rows: FormRows["scores"]; readonly kept: readonly KeptScore[] };

function scoresOf(desk: Desk, placed: Placed): Result<NewScores, NotFound> {
  const { client, id: administration, form, happenedAt } = placed;
  const rows: Insertable<Tables["score"]>[] = [];
  const kept: KeptScore[] = [];
  const where = { instrument: form.instrument.id, session_number: form.sessionNumber };
  for (const { scale, said } of newScores(form)) {
    const id = desk.ids.next();
    const sealed = sealRow(desk, client, { table: "score", row: id, version: 1, said });
    if (!sealed.ok) return sealed;
    const place = { id, administration_id: administration, ...where, scale };
    rows.push({ ...commonOf(desk, placed), ...place, sealed: sealed.value });
    const shown = { instrument: form.instrument.id, scale, sessionNumber: form.sessionNumber, ...said };
    kept.push({ id, administrationId: administration, happenedAt, ...shown });
  }
  return ok({ rows, kept });
}

/** What the risk items of a form say, wherever it will stand. A total says nothing of single answers. */
export function riskOf(
  client: string,
  form: FilledForm,
  place?: Pick<Placed, "root" | "happenedAt">,
): readonly FormSignal[] {
  const { content, instrument, sessionNumber } = form;
  if (content.kind === "total") return [];
  const { answers } = content;
  const score = scoreInstrument(instrument, answers);
  const day = place && { day: dayOf(place.happenedAt) };
  const administration = { instrument, answers, score, session: sessionNumber, ...day };
  return formSignals({ client, administration, root: place?.root ?? "" });
}

const signalsOf = ({ vault }: Desk, placed: Placed): readonly NewSignal[] =>
  riskOf(placed.client, placed.form, placed).map(({ signal, identity }) => ({
    signal,
    key: keyOf(vault, identity),
    state: "open" as const,
    happenedAt: placed.happenedAt,
    administration: placed.id,
  }));
