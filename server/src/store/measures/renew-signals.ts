import {
  type ClientRecord,
  type Evidence,
  ok,
  type Result,
  raiseSignals,
  type Signal,
  signalKey,
  withinBudget,
} from "@attune/core";
import type { NotFound } from "../../access/permit-for.ts";
import type { SignalState } from "../../ports/signals.ts";
import type { SignalRow } from "../tables.ts";
import { rootOf } from "./filed-before.ts";
import type { Bench, GatheredRecord, KeptForm, KeptSignalRow, PredictionsOfOne } from "./gather-record.ts";
import { formSignals, keyOf, recordRules } from "./risk-signals.ts";
import { type SealedSignal, sealedSignalOf, sealRow } from "./sealed-rows.ts";
import { OF_ONE_MEMBER } from "./signal-store.ts";
import { keepSignals, type NewSignal } from "./write-signals.ts";

/** A signal that is kept already, and what it should be now. */
type Change = { readonly kept: KeptSignalRow; readonly signal: Signal | undefined; readonly state: SignalState };
/** `putBack`: signals about risk that ought to have been written together with their form, and were not there. */
export type Renewed = { readonly newSignals: number; readonly putBack: number };
type Renewal = { readonly found: readonly NewSignal[]; readonly passing: ReadonlySet<string> };

/**
 * Raises what the rules find in a client's whole record, each signal once, and brings those that are kept up to date:
 * what the budget holds back, and what is overtaken by what came later, passes; what was closed stays as it is.
 *
 * A signal about risk is never held back. It passes only where a question that was left open was answered since, or
 * where another one of its rule holds all that it rests on.
 *
 * @returns how many are new, and how many of them rest on one form: those ought to have come in with it
 */
export async function renewSignals(desk: Bench, gathered: GatheredRecord): Promise<Result<Renewed, NotFound>> {
  const { clientId: client } = gathered.record;
  const forms = await ofForms(desk, gathered);
  const renewals = [forms, ofRecord(desk, gathered)];
  const kept = new Map(gathered.signals.map((each) => [hex(each.row.signal_key), each]));
  const found = renewals.flatMap((renewal) => renewal.found);
  const fresh = found.filter(({ key }) => !kept.has(hex(key)));
  const added = await keepSignals(desk, client, fresh);
  if (!added.ok) return added;
  const passing = new Set(renewals.flatMap((renewal) => [...renewal.passing]));
  const byKey = new Map(found.map((each) => [hex(each.key), each]));
  for (const change of changesOf([...kept.values()], byKey, passing)) {
    const changed = await applyChange(desk, change);
    if (!changed.ok) return changed;
  }
  return ok({ newSignals: fresh.length, putBack: fresh.filter((each) => forms.found.includes(each)).length });
}

const hex = (key: Buffer): string => key.toString("hex");

function changesOf(
  kept: readonly KeptSignalRow[],
  found: ReadonlyMap<string, NewSignal>,
  passing: ReadonlySet<string>,
): readonly Change[] {
  return kept.flatMap((each): readonly Change[] => {
    const { row, said } = each;
    if (row.state === "closed") return [];
    const now = found.get(hex(row.signal_key));
    const state = passing.has(row.id) ? "passed" : (now?.state ?? row.state);
    const isSame = now === undefined || isSameAs(said, now.signal, row);
    return state === row.state && isSame ? [] : [{ kept: each, signal: isSame ? undefined : now?.signal, state }];
  });
}

const isSameAs = (said: SealedSignal, signal: Signal, row: SignalRow): boolean =>
  row.urgency === signal.urgency && JSON.stringify(said.evidence) === JSON.stringify(signal.evidence);

async function applyChange(desk: Bench, { kept, signal, state }: Change): Promise<Result<void, NotFound>> {
  const { row, said } = kept;
  const version = row.version + 1;
  const now = signal === undefined ? said : sealedSignalOf(signal);
  const sealed = sealRow(desk, row.client_id, { table: "signal", row: row.id, version, said: now });
  if (!sealed.ok) return sealed;
  const urgency = signal?.urgency ?? row.urgency;
  // Somebody may be closing it at this moment: then the closing stands.
  await desk.tx
    .updateTable("signal")
    .set({ version, state, urgency, changed_at: desk.now, sealed: sealed.value })
    .where("practice_id", "=", row.practice_id)
    .where("client_id", "=", row.client_id)
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .execute();
  return ok(undefined);
}

/** What the risk items of each form in force say, beside the form before it. */
async function ofForms(desk: Bench, { forms, signals, record }: GatheredRecord): Promise<Renewal> {
  const found: NewSignal[] = [];
  const last = new Map<string, KeptForm>();
  for (const form of forms) {
    const { row, administration } = form;
    const before = last.get(row.instrument)?.administration;
    last.set(row.instrument, form);
    if (administration.score.risk.length === 0) continue;
    const root = await rootOf(desk, row);
    for (const { signal, identity } of formSignals({ client: record.clientId, administration, root, before }))
      found.push({
        signal,
        key: keyOf(desk.vault, identity),
        state: "open",
        happenedAt: row.happened_at,
        administration: row.id,
      });
  }
  const answered = signals.filter((each) => isAnsweredSince(each, forms)).map(({ row }) => row.id);
  const passing = new Set(answered);
  const isPassing = ({ key }: NewSignal): boolean =>
    signals.some(({ row }) => passing.has(row.id) && row.signal_key.equals(key));
  return { found: found.map((each) => (isPassing(each) ? { ...each, state: "passed" } : each)), passing };
}

/** Whether the questions that a form left open were all answered since: by a later form, or by one that puts it right. */
function isAnsweredSince({ row, said }: KeptSignalRow, forms: readonly KeptForm[]): boolean {
  if (row.rule !== "risk-item-skipped" || row.administration_id === null) return false;
  const open = said.evidence.flatMap((each) => (each.kind === "left-open" ? [each] : []));
  return open.every(({ instrument, item }) =>
    forms.some(
      (later) =>
        later.row.instrument === instrument && isLater(later.row, row) && later.administration.answers.has(item),
    ),
  );
}

const isLater = (form: KeptForm["row"], { happened_at, administration_id }: SignalRow): boolean =>
  form.happened_at > happened_at || (form.happened_at === happened_at && form.id > (administration_id ?? ""));

/** What the other rules say of the whole record, within the budget. */
function ofRecord(desk: Bench, gathered: GatheredRecord): Renewal {
  const { predictions, signals } = gathered;
  const views = predictions.length === 0 ? [{ member: undefined, predicted: [] }] : predictions;
  const raised = views.flatMap((view) => raisedIn(desk, gathered.record, view));
  // What one view shows is shown, also where the budget of another holds it back.
  const heldFirst = [...raised].sort((one, other) => Number(one.state === "open") - Number(other.state === "open"));
  const found = new Map(heldFirst.map((each) => [hex(each.key), each]));
  const overtaken = signals.filter((each) => isOvertaken(each, found)).map(({ row }) => row.id);
  return { found: [...found.values()], passing: new Set(overtaken) };
}

type View = { readonly member: string | undefined; readonly predicted: PredictionsOfOne["predicted"] };

/** What the rules say where the predictions of one member are known beside the record. */
function raisedIn({ vault, now }: Bench, record: ClientRecord, { member, predicted }: View): readonly NewSignal[] {
  const view = { ...record, sessionChecks: { ...record.sessionChecks, predicted } };
  const { shown, heldBack } = withinBudget(raiseSignals(recordRules, view), view);
  const toNew = (signal: Signal, state: SignalState): NewSignal => {
    const belongsTo = signal.rule === OF_ONE_MEMBER ? member : undefined;
    const key = keyOf(vault, JSON.stringify([belongsTo ?? "", signalKey(signal)]));
    return { signal, key, state, happenedAt: now, belongsTo };
  };
  return [...shown.map((signal) => toNew(signal, "open")), ...heldBack.map(({ signal }) => toNew(signal, "passed"))];
}

/** Whether an open signal of these rules is not raised any more, and, about risk, another one holds what it rests on. */
function isOvertaken({ row, said }: KeptSignalRow, found: ReadonlyMap<string, NewSignal>): boolean {
  if (row.administration_id !== null || row.state !== "open" || found.has(hex(row.signal_key))) return false;
  if (!row.is_risk) return true;
  const others = [...found.values()].filter(({ signal }) => signal.rule === row.rule);
  return others.some(({ signal }) => said.evidence.every((each) => holds(signal.evidence, each)));
}

const holds = (evidence: readonly Evidence[], one: Evidence): boolean =>
  evidence.some((each) => answerOf(each) === answerOf(one));

const answerOf = (evidence: Evidence): string =>
  JSON.stringify([
    evidence.kind,
    evidence.session,
    evidence.day,
    "item" in evidence ? evidence.item : "",
    "value" in evidence ? evidence.value : "",
  ]);
